import { describe, expect, it } from 'vitest';
import { blankPerson, type Person } from '../person.ts';
import { readRosterRows as readSheetRows } from './read-roster-rows.ts';
import { rosterTemplate } from './roster-table.ts';
import { plainSheet } from './sheet.ts';

const readRosterRows = (table: readonly (readonly string[])[], people: readonly Person[]) => readSheetRows(plainSheet(table), people);

const known = (name: string, unit = '', phone = '', removed = false): Person => ({
  ...blankPerson,
  id: `${name}-${unit}` as Person['id'],
  name,
  unit,
  phone,
  removed,
});
const verdicts = (table: readonly (readonly string[])[], people: readonly Person[] = []) =>
  readRosterRows(table, people).rows.map(({ line, verdict }) =>
    verdict.kind === 'bad' ? verdict.reasons : verdict.kind === 'duplicate' ? `${line} 同 ${verdict.of}` : `${line} ${verdict.person.name}`,
  );

describe('the heading row', () => {
  it('is found under merged titles, in others’ words; foreign columns are listed, not lost silently', () => {
    const preview = readRosterRows(
      [
        ['××小区包保小分队花名册', '', '', '', ''],
        ['填报单位：市水文勘测中心', '', '', '', ''],
        ['序号', '姓 名*', '派出单位', '聯繫電話（必填）', '身份证号'],
        ['1', '王喆', '市水文勘测中心', '199 0000 0001', '不要'],
      ],
      [],
    );
    expect(preview.ignoredColumns).toEqual(['序号', '身份证号']);
    expect(preview.columns).toEqual(['序号', '姓 名*', '派出单位', '聯繫電話（必填）', '身份证号']);
    expect(preview.rows).toMatchObject([
      {
        line: 4,
        cells: { 派出单位: '市水文勘测中心' },
        verdict: { kind: 'ready', person: { name: '王喆', unit: '市水文勘测中心', phone: '19900000001' } },
      },
    ]);
  });

  it('that is missing is said in a sentence', () => {
    expect(() => readRosterRows([['品名', '数量']], [])).toThrow('没有找到“姓名”');
  });

  it('repeated on a second page, blank lines and signatures below are no people', () => {
    const table = [
      ['序号', '姓名', '电话'],
      ['1', '王喆', ''],
      ['', '', ''],
      ['序号', '姓名', '电话'],
      ['2', '李堃', ''],
      ['填表人：赵', '', ''],
    ];
    expect(verdicts(table)).toEqual(['2 王喆', '5 李堃']);
  });

  it('with two columns for one field takes the first that is filled', () => {
    const rows = readRosterRows(
      [
        ['姓名', '手机', '联系电话', '电话', '电话'],
        ['王喆', '', '19900000001', '', 'x'],
      ],
      [],
    ).rows;
    expect(rows[0]).toMatchObject({ cells: { '电话（2）': 'x' }, verdict: { kind: 'ready', person: { phone: '19900000001' } } });
  });
});

describe('a bad row says where and why, with every reason', () => {
  it.each([
    ['1380013800', '', '王喆', ['第 2 行：电话“1380013800”只有 10 位，手机号应是 11 位']],
    [
      '1',
      '明天',
      '王喆',
      [
        '第 2 行：电话“1”不像电话，应是 11 位手机号或带区号的座机，例如 0451-12345678',
        '第 2 行：到岗日期“明天”看不懂，应写成 2022-01-06 这样',
      ],
    ],
    ['', '2022-01-06', '', ['第 2 行：没有姓名']],
    ['', '', '合计：37 人', ['第 2 行：“合计：37 人”像是合计或说明，不是人员']],
    ['', '', '长'.repeat(31), ['第 2 行：姓名最多 30 个字']],
  ])('%j %j %j', (phone, from, name, reasons) => {
    expect(
      verdicts([
        ['电话', '到岗日期', '姓名'],
        [phone, from, name],
      ]).flat(),
    ).toEqual(reasons);
  });

  it('leaving before arriving is told by the rule of the form', () => {
    expect(
      verdicts([
        ['姓名', '到岗日期', '离岗日期'],
        ['王喆', '2022-01-06', '2022-01-05'],
      ]),
    ).toEqual([['第 2 行：离开日期不能早于到岗日期']]);
  });

  it('the template’s own example is left out', () => {
    expect(verdicts(rosterTemplate())).toEqual([['第 2 行：这是模板里的示例，不会导入']]);
  });
});

describe('repetitions', () => {
  const head = ['姓名', '单位', '电话'];
  it.each([
    ['same name and telephone', ['王喆', '甲', '19900000001'], known('王喆', '乙', '19900000001'), '2 同 花名册里的王喆'],
    ['same name and unit', ['王喆', '甲', ''], known('王喆', '甲', '19900000001'), '2 同 花名册里的王喆'],
    ['same name, nothing else known', ['王喆', '', ''], known('王喆'), '2 同 花名册里的王喆'],
    ['somebody taken off the roster', ['王喆', '甲', ''], known('王喆', '甲', '', true), '2 同 已移出人员里的王喆（可以恢复）'],
    ['a namesake elsewhere is another person', ['王喆', '甲', '19900000001'], known('王喆', '乙', '19900000002'), '2 王喆'],
    [
      'one telephone of two names, perhaps a couple',
      ['王喆', '甲', '19900000001'],
      known('李堃', '甲', '19900000001'),
      '2 同 花名册里的李堃',
    ],
    ['a bare name that got its telephone later', ['王喆', '甲', '19900000001'], known('王喆'), '2 同 花名册里的王喆'],
  ])('%s', (_, row, person, verdict) => {
    expect(verdicts([head, row], [person])).toEqual([verdict]);
  });

  it('within the file name the first line', () => {
    expect(verdicts([head, ['王喆', '甲', ''], ['王 喆', '甲', '']])).toEqual(['2 王喆', '3 同 第 2 行的王喆']);
  });

  it('137 bad rows among 10,000 are found, all of them and no other', () => {
    const isBad = (index: number) => index % 73 === 0 && index / 73 < 137;
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `人${index}`,
      '甲',
      isBad(index) ? '1990000' : `1990000${String(index).padStart(4, '0')}`,
    ]);
    const kinds = readRosterRows([head, ...rows], []).rows.map((row) => row.verdict.kind);
    expect(kinds.map((kind) => kind === 'bad')).toEqual(rows.map((_, index) => isBad(index)));
    expect(kinds.filter((kind) => kind === 'bad')).toHaveLength(137);
  });
});
