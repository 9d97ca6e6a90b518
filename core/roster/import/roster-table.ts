import type { BranchId } from '../organisation/branch.ts';
import { blankPerson, branchOffices, dutyRoles, type PersonFields, personKinds, politicalStatuses } from '../person.ts';
import { headingOfOriginal, rosterColumns, type TableField } from './roster-columns.ts';

const yesNo = (value: boolean): string => (value ? '是' : '否');

/** Names of the other branches at the site. */
export type NameOfBranch = ReadonlyMap<BranchId, string>;
const ownBranchOnly: NameOfBranch = new Map();

/** A field in the words of the form. */
export const showField = (person: PersonFields, field: TableField, branches: NameOfBranch = ownBranchOnly): string => {
  switch (field) {
    case 'branchId':
      return person.branchId === null ? '' : (branches.get(person.branchId) ?? '');
    case 'branchOffice':
      return branchOffices[person.branchOffice];
    case 'politicalStatus':
      return politicalStatuses[person.politicalStatus];
    case 'kind':
      return personKinds[person.kind];
    case 'dutyRoles':
      return person.dutyRoles.map((role) => dutyRoles[role]).join('、');
    case 'consentToPublish':
    case 'noNights':
    case 'trained':
    case 'publishUnit':
    case 'publishPhone':
      return yesNo(person[field]);
    case 'skills':
      return person.skills.join('、');
    case 'birthYear':
      return person.birthYear === null ? '' : String(person.birthYear);
    default:
      return person[field] ?? '';
  }
};

const ORIGINAL_WIDTH = 16;

/** Headings of the imported tables that somebody's cells were kept of, in the order met. */
const originalHeadings = (people: readonly PersonFields[]): readonly string[] => [
  ...new Set(people.flatMap((person) => Object.keys(person.original))),
];

/** Column widths of `rosterTable`, in characters of the default font. */
export const rosterWidths = (people: readonly PersonFields[] = []): readonly number[] => [
  ...rosterColumns.map((column) => column.width),
  ...originalHeadings(people).map(() => ORIGINAL_WIDTH),
];

/**
 * The roster as rows of text under our headings, and behind them 原表：… with what was kept of imported tables; read by `readRosterRows` it gives the same
 * people again.
 */
export const rosterTable = (people: readonly PersonFields[], branches: NameOfBranch = ownBranchOnly): readonly (readonly string[])[] => {
  const originals = originalHeadings(people);
  return [
    [...rosterColumns.map((column) => column.heading), ...originals.map(headingOfOriginal)],
    ...people.map((person) => [
      ...rosterColumns.map((column) => showField(person, column.field, branches)),
      ...originals.map((heading) => person.original[heading] ?? ''),
    ]),
  ];
};

const example: PersonFields = {
  ...blankPerson,
  name: '张三（示例）',
  unit: '市水文勘测中心',
  jobTitle: '科员',
  politicalStatus: 'member',
  kind: 'cadre',
  group: '宣传劝导组',
  dutyRoles: ['gatekeeper', 'informant'],
  phone: '13800138000',
  consentToPublish: true,
  publishUnit: true,
  publishPhone: true,
  birthYear: 1985,
  trained: true,
  note: '这一行是示例，导入时会跳过',
};

/** Headings and one example, which an import recognises and leaves out. */
export const rosterTemplate = (): readonly (readonly string[])[] => rosterTable([example]);
