import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BranchId } from '../organisation/branch.ts';
import {
  blankPerson,
  branchOffices,
  dutyRoles,
  keysOf,
  type PersonFields,
  personFields,
  personKinds,
  politicalStatuses,
} from '../person.ts';
import { branchNames } from './branch-names.ts';
import { cleanLines, cleanName, cleanText } from './clean-text.ts';
import { readRosterRows } from './read-roster-rows.ts';
import { rosterColumns } from './roster-columns.ts';
import { rosterTable } from './roster-table.ts';
import { plainSheet } from './sheet.ts';

const words = fc.oneof(
  fc.constantFrom(
    '=HYPERLINK("http://x","点")',
    '+8613800138000',
    '-1',
    '@SUM(A1)',
    '＝1',
    "'引号",
    '_x0041_',
    '喆堃祎旻垚玥',
    '买买提·艾力',
    'Ann Lee',
    '（机关），',
    '龍泉社區(qū)',
    '007',
    '确??焖龠M',
    '\ue123自造',
    '𠮷𬭎',
    '第一行\n"第二行",',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const others = [
  { id: 'b1' as BranchId, name: '二号楼临时党支部' },
  { id: 'b2' as BranchId, name: '物业临时党支部' },
];
const branches = branchNames('云杉苑临时党支部', others);
const line = words.map((text) => cleanText(text));
const day = fc.integer({ min: 10_957, max: 40_000 }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const person = fc
  .record({
    name: words.map((text) => cleanName(text).slice(0, 30).trim() || '王喆'),
    unit: line,
    jobTitle: line,
    branchOffice: fc.constantFrom(...keysOf(branchOffices)),
    politicalStatus: fc.constantFrom(...keysOf(politicalStatuses)),
    kind: fc.constantFrom(...keysOf(personKinds)),
    group: line.map((text) => cleanText(text.slice(0, 20))),
    dutyRoles: fc.shuffledSubarray(keysOf(dutyRoles)),
    phone: fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.stringMatching(/^0\d{2,3}-\d{7,8}(-\d{1,6})?$/),
      fc.stringMatching(/^[2-9]\d{6,7}$/),
    ),
    consentToPublish: fc.boolean(),
    availableFrom: fc.option(day),
    availableTo: fc.constant(null),
    birthYear: fc.option(fc.integer({ min: 1920, max: 2030 })),
    noNights: fc.boolean(),
    trained: fc.boolean(),
    homeBranch: line,
    branchId: fc.constantFrom(null, ...others.map(({ id }) => id)),
    servicePost: line.map((text) => cleanText(text.slice(0, 20))),
    skills: fc.uniqueArray(fc.constantFrom('驾驶', '医护', '电工', '=1+1', '方言'), { maxLength: 4 }),
    commitment: line,
    publishUnit: fc.boolean(),
    publishPhone: fc.boolean(),
    consentedOn: fc.option(day),
    original: fc.dictionary(
      fc.constantFrom('星座', '身份证号', '姓名', '手机（2）', '=备注'),
      words.map(cleanLines).filter((text) => text !== ''),
      { maxKeys: 3 },
    ),
    note: fc.array(words, { maxLength: 3 }).map((lines) => cleanLines(lines.join('\n'))),
  })
  .map((fields) => personFields.safeParse(fields))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as PersonFields)
  .filter((fields) => !/^(合计|总计|说明)/.test(fields.name));

/** A roster never has two 书记 of one branch. */
const roster = fc.array(person, { minLength: 1, maxLength: 8 }).map((people) =>
  people.map((one, index) => {
    const isSecond = people.slice(0, index).some((other) => other.branchOffice === 'secretary' && other.branchId === one.branchId);
    return isSecond && one.branchOffice === 'secretary' ? { ...one, branchOffice: 'deputySecretary' as const } : one;
  }),
);

describe('export and import', () => {
  it('have a column for every field of a person (a new field would be lost unseen)', () => {
    const columns = new Set<string>(rosterColumns.map((column) => column.field));
    expect(Object.keys(blankPerson).filter((field) => !columns.has(field))).toEqual(['original']);
  });

  it('give the same people again (a lost zero, a changed name or a swapped column would show here)', () => {
    fc.assert(
      fc.property(roster, (people) => {
        const back = readRosterRows(
          plainSheet(rosterTable(people, new Map(others.map(({ id, name }) => [id, name])))),
          [],
          branches,
        ).rows.map(({ verdict }) => (verdict.kind === 'bad' ? verdict.reasons : verdict.person));
        expect(back).toEqual(people);
      }),
      { numRuns: 500, seed: 20_220_106 },
    );
  });
});
