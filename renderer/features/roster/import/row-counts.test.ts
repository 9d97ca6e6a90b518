import { describe, expect, it } from 'vitest';
import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';
import { blankPerson } from '#core/roster/person.ts';
import { badRowsOf, countRows, shownColumns, shownRows } from './row-counts.ts';

const rows: readonly ImportRow[] = [
  { line: 2, cells: { 姓名: '张三' }, notices: [], verdict: { kind: 'ready', person: { ...blankPerson, name: '张三' } } },
  { line: 3, cells: { 姓名: '李四' }, notices: ['看一眼'], verdict: { kind: 'ready', person: { ...blankPerson, name: '李四' } } },
  {
    line: 4,
    cells: { 姓名: '=cmd()', 星座: '双鱼' },
    notices: [],
    verdict: { kind: 'bad', reasons: ['电话应是 11 位手机号', '姓名不对'] },
  },
];
const preview: ImportPreview = {
  fileName: '花名册.xlsx',
  sheets: [],
  sheet: '',
  rows,
  columns: ['姓名', '电话', '星座'],
  ignoredColumns: ['星座'],
  sensitiveColumns: [],
};

describe('the rows of a preview', () => {
  it('are counted and filtered by verdict, those to be looked at too', () => {
    expect(countRows(rows)).toEqual({ all: 3, ready: 2, duplicate: 0, bad: 1, noticed: 1 });
    expect(shownRows(rows, 'bad').map((row) => row.line)).toEqual([4]);
  });

  it('show no column that is not imported, unless it is kept', () => {
    expect(shownColumns(preview, new Set())).toEqual(['姓名', '电话']);
    expect(shownColumns(preview, new Set(['星座']))).toEqual(['姓名', '电话', '星座']);
  });

  it('go out to be mended with every cell, also of columns without a field', () => {
    expect(badRowsOf(preview)).toEqual({
      fileName: '花名册.xlsx',
      columns: ['姓名', '电话', '星座'],
      rows: [{ cells: ['=cmd()', '', '双鱼'], reasons: ['电话应是 11 位手机号', '姓名不对'] }],
    });
  });
});
