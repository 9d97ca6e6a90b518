import { nameNotice, oddCharacters } from '../names/odd-characters.ts';
import { blankPerson, type PersonFields, personFields } from '../person.ts';
import { type BranchNames, ownBranchOnly } from './branch-names.ts';
import { cleanLines, cleanName, cleanText } from './clean-text.ts';
import type { HeadingCell } from './find-heading.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { readBranchOffice, readDutyRoles, readKind, readPoliticalStatus, readYesNo } from './read-choice.ts';
import { readBirthYear, readDate } from './read-date.ts';
import { readPhone } from './read-phone.ts';
import type { TableField } from './roster-columns.ts';
import { splitWords } from './split-words.ts';
import { hasLostCharacters, nameToSimplified, toSimplified } from './to-simplified.ts';

/** How the characters of a row are taken: as they stand (our own export), as running text in either script, or as traditional ones, names too. */
export type Script = 'as-is' | 'simplified' | 'traditional';
type Readers = { readonly [Field in TableField]: (raw: string, script: Script, branches: BranchNames) => Parsed<PersonFields[Field]> };

const readBranch = (raw: string, branches: BranchNames): Parsed<PersonFields['branchId']> => {
  const id = branches.find(cleanText(raw));
  return id === undefined ? good(null, '还没有登记在“组织”里，先算本支部') : good(id);
};

const LOST = '像是转换时丢了字，请对照原件';
const inSimplified = (text: string, script: Script): Parsed<string> => {
  const simple = script === 'as-is' ? text : toSimplified(text);
  if (hasLostCharacters(simple)) return good(simple, LOST);
  return simple === text ? good(text) : good(simple, `转成了简体“${simple}”`);
};
const readLine = (raw: string, script: Script): Parsed<string> => inSimplified(cleanText(raw), script);

const readName = (raw: string, script: Script): Parsed<string> => {
  const name = cleanName(raw);
  if (script !== 'as-is' && oddCharacters(name)[0]?.trouble === 'lost') return bad('里有一个字丢了（显示成问号或方块），请对照身份证改正');
  const simple = script === 'traditional' ? nameToSimplified(name) : name;
  const notice = simple === name ? nameNotice(name) : `转成了简体“${simple}”，请和本人核对`;
  return notice === null ? good(simple) : good(simple, notice);
};

const readers: Readers = {
  name: readName,
  unit: readLine,
  jobTitle: readLine,
  branchOffice: readBranchOffice,
  politicalStatus: readPoliticalStatus,
  kind: readKind,
  group: readLine,
  dutyRoles: readDutyRoles,
  phone: readPhone,
  consentToPublish: readYesNo,
  availableFrom: readDate,
  availableTo: readDate,
  birthYear: readBirthYear,
  noNights: readYesNo,
  trained: readYesNo,
  note: (raw, script) => inSimplified(cleanLines(raw), script),
  homeBranch: readLine,
  branchId: (raw, _script, branches) => readBranch(raw, branches),
  servicePost: readLine,
  skills: (raw) => good(splitWords(raw)),
  commitment: readLine,
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

/** Columns that stand for one field (手机 and 座机), those that are filled. */
const filledFor = (field: TableField, row: readonly string[], cells: readonly HeadingCell[]): readonly HeadingCell[] =>
  cells.filter((cell) => cell.column?.field === field && (row[cell.index] ?? '').trim() !== '');

const scriptOf = (row: readonly string[], cells: readonly HeadingCell[]): Script => {
  const others = cells.flatMap(({ column, index }) => (column && column.field !== 'name' ? [cleanText(row[index] ?? '')] : []));
  return others.some((text) => toSimplified(text) !== text) ? 'traditional' : 'simplified';
};

/** What all rows of a table share. */
export interface TableManner {
  readonly script: Script;
  readonly branches: BranchNames;
}
const plainManner: TableManner = { script: 'simplified', branches: ownBranchOnly };

export type PersonReading =
  | {
      readonly ok: true;
      readonly person: PersonFields;
      /** fields that the row says something about */
      readonly given: readonly TableField[];
      /** what was put right and should be looked at */
      readonly notices: readonly string[];
    }
  | { readonly ok: false; readonly reasons: readonly string[] };

interface Notes {
  readonly given: TableField[];
  readonly notices: string[];
  readonly reasons: string[];
  readonly original: Record<string, string>;
}

const MOST_ORIGINAL = 500;
const keep = (notes: Notes, heading: string, raw: string): void => {
  notes.original[heading.slice(0, 40)] = cleanLines(raw).slice(0, MOST_ORIGINAL);
};

/** A second column for a field has no place of its own: what differs is kept as it stood. */
const keepOthers = (others: readonly HeadingCell[], row: readonly string[], used: string, notes: Notes): void => {
  for (const other of others) {
    const raw = row[other.index] ?? '';
    if (cleanText(raw) === cleanText(used)) continue;
    keep(notes, other.heading, raw);
    notes.notices.push(`${other.heading}“${cleanText(raw)}”没有单独的位置，记在“原表”里`);
  }
};

const readField = <Field extends TableField>(
  field: Field,
  row: readonly string[],
  cells: readonly HeadingCell[],
  { script, branches }: TableManner,
  notes: Notes,
): Partial<PersonFields> => {
  const [cell, ...others] = filledFor(field, row, cells);
  if (!cell) return {};
  const raw = row[cell.index] ?? '';
  const reading = readers[field](raw, script, branches);
  if (!reading.ok) {
    notes.reasons.push(`${cell.heading}“${cleanText(raw)}”${reading.reason}`);
    return {};
  }
  notes.given.push(field);
  if (reading.notice !== undefined) {
    notes.notices.push(`${cell.heading}“${cleanText(raw)}”${reading.notice}`);
    if (cleanLines(raw) !== reading.value) keep(notes, cell.heading, raw);
  }
  keepOthers(others, row, raw, notes);
  return { [field]: reading.value };
};

/**
 * One row as a person, or every reason why not, each naming the column and what stands there. Cells that were put right and cells kept by an earlier
 * export are in `original`, by heading.
 */
export const readPerson = (row: readonly string[], cells: readonly HeadingCell[], table: TableManner = plainManner): PersonReading => {
  const notes: Notes = { given: [], notices: [], reasons: [], original: {} };
  for (const cell of cells) if (cell.original !== null && row[cell.index]) keep(notes, cell.original, row[cell.index] ?? '');
  const manner = table.script === 'simplified' ? { ...table, script: scriptOf(row, cells) } : table;
  const fields = (Object.keys(readers) as TableField[]).map((field) => readField(field, row, cells, manner, notes));
  const person: PersonFields = Object.assign({}, blankPerson, ...fields, { original: notes.original });
  const isUnread = person.name === '' && filledFor('name', row, cells).length > 0;
  const nobody = isUnread ? null : whyNobody(person.name);
  if (nobody) return { ok: false, reasons: [nobody] };
  const checked = personFields.safeParse(person);
  if (!checked.success && notes.reasons.length === 0) notes.reasons.push(...checked.error.issues.map((issue) => issue.message));
  return checked.success && notes.reasons.length === 0
    ? { ok: true, person: checked.data, given: notes.given, notices: notes.notices }
    : { ok: false, reasons: notes.reasons };
};
