import { blankPerson, type PersonFields, personFields } from '../person.ts';
import { cleanLines, cleanName, cleanText } from './clean-text.ts';
import type { HeadingCell } from './find-heading.ts';
import { good, type Parsed } from './parsed.ts';
import { readBranchOffice, readDutyRoles, readKind, readPoliticalStatus, readYesNo } from './read-choice.ts';
import { readBirthYear, readDate } from './read-date.ts';
import { readPhone } from './read-phone.ts';
import type { TableField } from './roster-columns.ts';
import { splitWords } from './split-words.ts';

type Readers = { readonly [Field in TableField]: (raw: string) => Parsed<PersonFields[Field]> };

const readers: Readers = {
  name: (raw) => good(cleanName(raw)),
  unit: (raw) => good(cleanText(raw)),
  jobTitle: (raw) => good(cleanText(raw)),
  branchOffice: readBranchOffice,
  politicalStatus: readPoliticalStatus,
  kind: readKind,
  group: (raw) => good(cleanText(raw)),
  dutyRoles: readDutyRoles,
  phone: readPhone,
  consentToPublish: readYesNo,
  availableFrom: readDate,
  availableTo: readDate,
  birthYear: readBirthYear,
  noNights: readYesNo,
  trained: readYesNo,
  note: (raw) => good(cleanLines(raw)),
  homeBranch: (raw) => good(cleanText(raw)),
  servicePost: (raw) => good(cleanText(raw)),
  skills: (raw) => good(splitWords(raw)),
  commitment: (raw) => good(cleanText(raw)),
  publishUnit: readYesNo,
  publishPhone: readYesNo,
  consentedOn: readDate,
};

const SUMMARY = /^(合计|总计|小计|共计|共\d|制表|填表|审核|说明|注[:：])/;
const EXAMPLE = /[（(]示例[）)]$/;

/** Totals, signatures and the template's example stand in the name column too, and are nobody. */
const whyNobody = (name: string): string | null => {
  if (name === '') return '没有姓名';
  if (EXAMPLE.test(name)) return '这是模板里的示例，不会导入';
  return SUMMARY.test(name) ? `“${name}”像是合计或说明，不是人员` : null;
};

/** Of several columns for one field (手机 and 电话) the first that is filled. */
const cellOf = (field: TableField, row: readonly string[], cells: readonly HeadingCell[]): HeadingCell | undefined =>
  cells.find((cell) => cell.column?.field === field && (row[cell.index] ?? '').trim() !== '');

export type PersonReading =
  | { readonly ok: true; readonly person: PersonFields }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** One row as a person, or every reason why not, each naming the column and what stands there. */
export const readPerson = (row: readonly string[], cells: readonly HeadingCell[]): PersonReading => {
  const reasons: string[] = [];
  const readField = <Field extends TableField>(field: Field): Partial<PersonFields> => {
    const cell = cellOf(field, row, cells);
    if (!cell) return {};
    const raw = row[cell.index] ?? '';
    const reading = readers[field](raw);
    if (reading.ok) return { [field]: reading.value };
    reasons.push(`${cell.heading}“${cleanText(raw)}”${reading.reason}`);
    return {};
  };
  const fields = (Object.keys(readers) as TableField[]).map(readField);
  const person: PersonFields = Object.assign({}, blankPerson, ...fields);
  const nobody = whyNobody(person.name);
  if (nobody) return { ok: false, reasons: [nobody] };
  const checked = personFields.safeParse(person);
  if (!checked.success) reasons.push(...checked.error.issues.map((issue) => issue.message));
  return checked.success && reasons.length === 0 ? { ok: true, person: checked.data } : { ok: false, reasons };
};
