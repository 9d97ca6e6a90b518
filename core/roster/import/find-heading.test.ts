import { describe, expect, it } from 'vitest';
import { findHeading } from './find-heading.ts';
import { readRosterRows } from './read-roster-rows.ts';
import { type Merge, plainSheet, type Sheet } from './sheet.ts';

const fieldsOf = (sheet: Sheet) => findHeading(sheet).cells.map(({ heading, column }) => `${heading}:${column?.field ?? '-'}`);
const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right });

describe('headings as offices draw them', () => {
  const title = ['××街道下沉党员干部花名册', '', '', '', '', ''];
  const note = ['填报单位：××街道', '', '', '填报日期：2022年1月6日', '', ''];

  it('over two rows, with merged cells: 联系方式 over 手机 and 座机, 姓名 merged downwards', () => {
    const sheet: Sheet = {
      name: '1',
      rows: [
        title,
        note,
        ['序号', '姓名', '联系方式', '', '所在', ''],
        ['', '', '手机', '座机', '单位', '党支部'],
        ['1', '王喆', '19900000001', '', '甲局', '乙支部'],
      ],
      merges: [merge(0, 0, 0, 5), merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 3), merge(2, 4, 2, 5)],
    };
    expect(findHeading(sheet).bodyFrom).toBe(4);
    expect(fieldsOf(sheet)).toEqual(['序号:-', '姓名:name', '手机:phone', '座机:phone', '单位:unit', '所在党支部:homeBranch']);
    expect(readRosterRows(sheet, []).rows).toMatchObject([
      { line: 5, verdict: { kind: 'ready', person: { name: '王喆', phone: '19900000001', unit: '甲局', homeBranch: '乙支部' } } },
    ]);
  });

  it('over two rows in a .csv, which has no merged cells', () => {
    const sheet = plainSheet([
      ['序号', '姓名', '联系方式', '', '单位'],
      ['', '', '手机', '微信', ''],
      ['1', '王喆', '19900000001', 'wz', '甲局'],
    ]);
    expect(fieldsOf(sheet)).toEqual(['序号:-', '姓名:name', '手机:phone', '微信:-', '单位:unit']);
  });

  it('with 姓名 in the lower row and others merged from above', () => {
    const sheet: Sheet = {
      name: '1',
      rows: [
        ['序号', '基本情况', '', '单位'],
        ['', '姓名', '政治面貌', ''],
        ['1', '王喆', '党员', '甲局'],
      ],
      merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 1, 3)],
    };
    expect(fieldsOf(sheet)).toEqual(['序号:-', '姓名:name', '政治面貌:politicalStatus', '单位:unit']);
    expect(readRosterRows(sheet, []).rows).toHaveLength(1);
  });

  it('a first person without a name is a bad row, not a second row of headings (it would vanish unseen)', () => {
    const sheet = plainSheet([
      ['姓名', '政治面貌', '单位'],
      ['', '党员', '甲局'],
      ['王喆', '群众', '乙局'],
    ]);
    expect(readRosterRows(sheet, []).rows.map(({ line, verdict }) => `${line} ${verdict.kind}`)).toEqual(['2 bad', '3 ready']);
  });

  it('under eighteen lines of instructions', () => {
    const rows = [...Array.from({ length: 18 }, (_, index) => [`填表说明${index}`]), ['姓名'], ['王喆']];
    expect(findHeading(plainSheet(rows)).bodyFrom).toBe(19);
  });
});

describe('merged cells among the people', () => {
  it('a unit merged over its people is the unit of each; a note across the sheet is nobody', () => {
    const sheet: Sheet = {
      name: '1',
      rows: [
        ['单位', '姓名', '电话'],
        ['甲局', '王喆', ''],
        ['', '李堃', ''],
        ['乙局', '赵祎', ''],
        ['以上人员已培训', '', ''],
      ],
      merges: [merge(1, 0, 2, 0), merge(4, 0, 4, 2)],
    };
    const people = readRosterRows(sheet, []).rows.map(({ verdict }) =>
      verdict.kind === 'bad' ? 'bad' : `${verdict.person.name} ${verdict.person.unit}`,
    );
    expect(people).toEqual(['王喆 甲局', '李堃 甲局', '赵祎 乙局', 'bad']);
  });

  it('one that claims a million rows costs nothing', () => {
    const sheet: Sheet = { name: '1', rows: [['姓名'], ['王喆']], merges: [merge(1, 0, 1_048_575, 16_383)] };
    expect(readRosterRows(sheet, []).rows).toHaveLength(1);
  });
});
