import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../contract/id.ts';
import { blankPerson, type Person } from '../person.ts';
import { type ImportChoices, planImport } from './import-plan.ts';
import { readRosterRows } from './read-roster-rows.ts';
import { plainSheet } from './sheet.ts';

const known = (fields: Partial<Person>): Person => ({ ...blankPerson, id: 'p1' as PersonId, name: '王喆', removed: false, ...fields });
const nothingChosen: ImportChoices = { decisions: new Map(), keptColumns: new Set() };
const head = ['姓名', '单位', '职务', '电话', '政治面貌', '星座', '身份证号'];
const plan = (rows: readonly (readonly string[])[], people: readonly Person[], choices: Partial<ImportChoices> = {}) =>
  planImport(readRosterRows(plainSheet([head, ...rows]), people), people, { ...nothingChosen, ...choices });

const row = ['王喆', '甲局', '科长', '19900000001', '党员', '双鱼', '110101199001011234'];

describe('somebody who is there already', () => {
  const there = known({ unit: '甲局', jobTitle: '科员' });

  it('gets what is empty and keeps what stands, unless somebody says otherwise', () => {
    const { people, merges } = plan([row], [there]);
    expect(people).toEqual([]);
    expect(merges).toMatchObject([
      { id: 'p1', changed: ['phone'], fields: { phone: '19900000001', jobTitle: '科员', politicalStatus: 'masses' } },
    ]);
  });

  it('changes only in the fields for which the row was chosen', () => {
    const { merges } = plan([row], [there], { decisions: new Map([[2, { sides: { jobTitle: 'theirs', phone: 'ours' } }]]) });
    expect(merges).toMatchObject([{ changed: ['jobTitle'], fields: { phone: '', jobTitle: '科长' } }]);
  });

  it('is not touched when the row says nothing new, or empties something', () => {
    expect(plan([['王喆', '甲局', '', '', '', '', '']], [known({ unit: '甲局', jobTitle: '科员', phone: '19900000001' })]).merges).toEqual(
      [],
    );
  });

  it('is another person, or nobody, when somebody says so', () => {
    expect(plan([row], [there], { decisions: new Map([[2, { act: 'add' }]]) })).toMatchObject({ people: [{ line: 2 }], merges: [] });
    expect(plan([row], [there], { decisions: new Map([[2, { act: 'skip' }]]) })).toEqual({ people: [], merges: [] });
  });

  it('and was taken off the roster stays off unless wanted back', () => {
    const gone = known({ unit: '甲局', removed: true });
    expect(plan([row], [gone])).toEqual({ people: [], merges: [] });
    expect(plan([row], [gone], { decisions: new Map([[2, { act: 'merge' }]]) }).merges).toMatchObject([{ id: 'p1', restore: true }]);
  });

  it('two rows about one person come to one change', () => {
    const { merges } = plan(
      [
        ['王喆', '甲局', '', '19900000001', '', '', ''],
        ['王喆', '甲局', '科长', '', '', '', ''],
      ],
      [known({ unit: '甲局' })],
    );
    expect(merges).toMatchObject([{ changed: ['phone', 'jobTitle'], fields: { phone: '19900000001', jobTitle: '科长' } }]);
  });
});

describe('rows of one file', () => {
  it('about one person are one person, each giving what the other lacks', () => {
    const { people } = plan(
      [
        ['王喆', '甲局', '', '', '', '', ''],
        ['王喆', '甲局', '科长', '19900000001', '', '', ''],
      ],
      [],
    );
    expect(people).toMatchObject([{ line: 2, fields: { jobTitle: '科长', phone: '19900000001' } }]);
  });

  it('with one telephone and two names stay two people (a couple), and that is said', () => {
    const { people } = plan([row, ['李堃', '甲局', '', '19900000001', '', '', '']], []);
    expect(people).toHaveLength(2);
  });

  it('that repeat the second of a couple go to the second (its words would reach the first)', () => {
    const spouse = ['李堃', '甲局', '', '19900000001', '', '', ''];
    const { people } = plan([row, spouse, ['李堃', '甲局', '主任', '19900000001', '', '', '']], []);
    expect(people.map(({ fields }) => `${fields.name} ${fields.jobTitle}`)).toEqual(['王喆 科长', '李堃 主任']);
  });
});

describe('a second 书记 of a branch', () => {
  const table = (...names: readonly string[]) =>
    plainSheet([['姓名', '支部职务', '政治面貌'], ...names.map((name) => [name, '书记', '党员'])]);
  const kinds = (sheet: ReturnType<typeof table>, people: readonly Person[]) =>
    readRosterRows(sheet, people).rows.map((one) => one.verdict.kind);

  it('is a bad row of the preview, so that the import is not refused at the last step', () => {
    expect(kinds(table('王喆', '李堃'), [])).toEqual(['ready', 'bad']);
    expect(kinds(table('李堃'), [known({ branchOffice: 'secretary' })])).toEqual(['bad']);
    expect(kinds(table('王喆'), [known({ branchOffice: 'secretary' })])).toEqual(['duplicate']);
  });

  it('does not take the office by filling in what is empty', () => {
    const people = [known({}), known({ id: 'p2' as PersonId, name: '李堃', branchOffice: 'secretary' })];
    expect(planImport(readRosterRows(table('王喆'), people), people, nothingChosen).merges).toEqual([]);
  });
});

describe('columns without a field', () => {
  it('are not written, identity cards least of all', () => {
    expect(plan([row], []).people[0]?.fields.original).toEqual({});
    const preview = readRosterRows(plainSheet([head, row]), []);
    expect(preview).toMatchObject({ ignoredColumns: ['星座', '身份证号'], sensitiveColumns: ['身份证号'] });
  });

  it('are kept as they stand by explicit choice', () => {
    expect(plan([row], [], { keptColumns: new Set(['星座']) }).people[0]?.fields.original).toEqual({ 星座: '双鱼' });
    expect(
      plan([row], [known({ unit: '甲局', original: { 星座: '水瓶' } })], { keptColumns: new Set(['星座']) }).merges[0]?.fields.original,
    ).toEqual({
      星座: '水瓶',
    });
  });

  it('that hold identity cards under another name are known by their cells', () => {
    const preview = readRosterRows(
      plainSheet([
        ['姓名', '编号'],
        ['王喆', '11010119900101123X'],
      ]),
      [],
    );
    expect(preview.sensitiveColumns).toEqual(['编号']);
  });
});
