import { describe, expect, it } from 'vitest';
import type { ImportPreview, ImportRow } from '#core/contract/results.ts';
import { blankPerson } from '#core/roster/person.ts';
import { badRowsText } from './bad-rows-file.ts';
import { countRows, rowsToImport, shownRows } from './import-plan.ts';

const rows: readonly ImportRow[] = [
  { line: 2, cells: { 姓名: '张三' }, verdict: { kind: 'ready', person: { ...blankPerson, name: '张三' } } },
  { line: 3, cells: { 姓名: '李四' }, verdict: { kind: 'duplicate', person: { ...blankPerson, name: '李四' }, of: '李四（市直机关）' } },
  { line: 4, cells: { 姓名: '=cmd()', 电话: '12,3' }, verdict: { kind: 'bad', reasons: ['电话应是 11 位手机号', '姓名不对'] } },
];
const preview: ImportPreview = { fileName: '花名册.xlsx', rows, columns: ['姓名', '电话', '星座'], ignoredColumns: ['星座'] };

describe('what an import writes', () => {
  it('leaves out duplicates unless they are ticked, and bad rows always', () => {
    expect(rowsToImport(rows, new Set()).map((row) => row.fields.name)).toEqual(['张三']);
    expect(rowsToImport(rows, new Set([3, 4])).map((row) => row.fields.name)).toEqual(['张三', '李四']);
  });

  it('counts and filters by verdict', () => {
    expect(countRows(rows)).toEqual({ all: 3, ready: 1, duplicate: 1, bad: 1 });
    expect(shownRows(rows, 'bad').map((row) => row.line)).toEqual([4]);
  });
});

describe('the file of bad rows', () => {
  it('keeps the cells that were read, adds the reasons, and disarms formulas', () => {
    expect(badRowsText(preview)).toBe(`\uFEFF姓名,电话,需要改正\r\n"'=cmd()","12,3",电话应是 11 位手机号；姓名不对`);
  });
});
