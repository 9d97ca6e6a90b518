import { ExpectedFailure } from '../../contract/failure.ts';
import type { Person, PersonFields } from '../person.ts';
import { type BranchNames, ownBranchOnly } from './branch-names.ts';
import { cleanLines, cleanText } from './clean-text.ts';
import { findHeading, type Heading, type HeadingCell } from './find-heading.ts';
import type { ImportPreview, ImportRow } from './import-preview.ts';
import { createMatcher, type Match, type MatchOf } from './match-people.ts';
import { differencesOf } from './merge-people.ts';
import { createSecretaryWatch } from './one-secretary.ts';
import { readPerson, type Script } from './read-person.ts';
import { rosterColumns, type TableField } from './roster-columns.ts';
import { isSensitive } from './sensitive-columns.ts';
import { filledBody, type Sheet } from './sheet.ts';
import { toSimplified } from './to-simplified.ts';

/** As many as one import may add (contract: `roster.import`). */
export const MOST_ROWS = 10_000;

/** Filled cells only: a preview of ten thousand rows goes to the window whole. */
const cellsByHeading = (row: readonly string[], cells: readonly HeadingCell[]): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map((cell) => [cell.heading, cleanLines(row[cell.index] ?? '')]).filter(([, text]) => text !== ''));

/** Rows with nothing in a column of ours (blank lines, signatures below the table) are no people. Repeated headings of a second page neither. */
const isPersonRow = (row: readonly string[], heading: Heading): boolean => {
  const filled = heading.cells.filter((cell) => cell.column && (row[cell.index] ?? '').trim() !== '');
  return filled.length > 0 && !filled.every((cell) => cleanText(row[cell.index] ?? '') === cell.heading);
};

/** Two columns of one heading are told apart on screen. */
const withUniqueHeadings = (heading: Heading): Heading => {
  const seen = new Map<string, number>();
  const cells = heading.cells.map((cell) => {
    const count = (seen.get(cell.heading) ?? 0) + 1;
    seen.set(cell.heading, count);
    return count === 1 ? cell : { ...cell, heading: `${cell.heading}（${count}）` };
  });
  return { ...heading, cells };
};

/** Our own export is taken as it stands; a table whose headings are in traditional characters is so throughout. */
const scriptOf = (heading: Heading): Script => {
  const headings = new Set(heading.cells.map((cell) => cell.heading));
  if (rosterColumns.every((column) => headings.has(column.heading))) return 'as-is';
  const traditional = heading.cells.filter((cell) => cell.column && toSimplified(cell.heading) !== cell.heading);
  return traditional.length > 1 ? 'traditional' : 'simplified';
};

const SEEN_FOR_SENSITIVE = 200;

type Facts = Omit<ImportPreview, 'fileName' | 'sheets' | 'sheet' | 'rows'>;
const factsOf = (heading: Heading, body: readonly (readonly string[])[]): Facts => {
  const ignored = heading.cells.filter((cell) => cell.column === null && cell.original === null);
  const cellsOf = (cell: HeadingCell) => body.slice(0, SEEN_FOR_SENSITIVE).map((row) => row[cell.index] ?? '');
  return {
    columns: heading.cells.map((cell) => cell.heading),
    ignoredColumns: ignored.map((cell) => cell.heading),
    sensitiveColumns: ignored.filter((cell) => isSensitive(cell.heading, cellsOf(cell))).map((cell) => cell.heading),
  };
};

type Verdict = ImportRow['verdict'];

const inWords = (of: MatchOf, name: string): string => {
  if (of.kind === 'line') return `第 ${of.line} 行的${name}`;
  return of.removed ? `已移出人员里的${name}（可以恢复）` : `花名册里的${name}`;
};

const oneSecretary = (held: string): string => `${held}是书记，一个支部只有一位书记`;

/** What one row is, given those before it. */
const createRowReader = (heading: Heading, known: readonly Person[], branches: BranchNames) => {
  const manner = { script: scriptOf(heading), branches };
  const matcher = createMatcher(known);
  const secretaries = createSecretaryWatch(known);
  const byId = new Map(known.map((person) => [person.id, person]));
  const byLine = new Map<number, PersonFields>();
  const oursOf = ({ of }: Match): PersonFields | undefined => (of.kind === 'person' ? byId.get(of.id) : byLine.get(of.line));

  const verdictOf = (person: PersonFields, given: readonly TableField[], line: number): Verdict => {
    const match = matcher.find(person);
    const ours = match ? oursOf(match) : undefined;
    const isSame = match !== null && ours !== undefined;
    const whom = isSame ? (match.of.kind === 'person' ? match.of.id : match.of.line) : line;
    const held = secretaries.other(person, whom);
    // One telephone does not make one person: whoever repeats the second of a couple repeats the second.
    const isSomeoneNew = !isSame || match.reason === 'phone';
    if (held !== null && isSomeoneNew) return { kind: 'bad', reasons: [`第 ${line} 行：${oneSecretary(held)}，请改支部职务`] };
    matcher.remember(person, isSomeoneNew ? { kind: 'line', line } : match.of);
    if (isSomeoneNew) byLine.set(line, person);
    if (!isSame) return { kind: 'ready', person };
    const differences = differencesOf(ours, person, given).filter(({ field }) => held === null || field !== 'branchOffice');
    return { kind: 'duplicate', person, of: inWords(match.of, ours.name), match, differences };
  };

  return (row: readonly string[], line: number): ImportRow => {
    const cells = cellsByHeading(row, heading.cells);
    const reading = readPerson(row, heading.cells, manner);
    if (!reading.ok) {
      const reasons = reading.reasons.map((reason) => `第 ${line} 行：${reason}`);
      return { line, cells, notices: [], verdict: { kind: 'bad', reasons } };
    }
    return { line, cells, notices: reading.notices, verdict: verdictOf(reading.person, reading.given, line) };
  };
};

export type RosterReading = Facts & { readonly rows: readonly ImportRow[] };

/**
 * Reads a roster (花名册) out of a sheet, writing nothing: every row is ready to add, repeats somebody, or is bad with all its reasons. A first row of a
 * repeated pair is ready, the second is the duplicate. Yields the number of rows gone through, so that a caller can tell, breathe and stop.
 * @param known people of the post, removed ones included
 * @param branches of the site
 * @throws ExpectedFailure `invalid` when no heading row is found or the table holds too many people
 */
export function* readRosterInSteps(
  sheet: Sheet,
  known: readonly Person[],
  branches: BranchNames = ownBranchOnly,
): Generator<number, RosterReading> {
  const heading = withUniqueHeadings(findHeading(sheet));
  const all = filledBody(sheet, heading.bodyFrom);
  const lines = all.flatMap((row, index) => (index >= heading.bodyFrom && isPersonRow(row, heading) ? [{ row, line: index + 1 }] : []));
  if (lines.length > MOST_ROWS)
    throw new ExpectedFailure('invalid', `表里有 ${lines.length} 行人员，一次最多导入 ${MOST_ROWS} 行，没有写入任何内容。请分成几份。`);
  const readRow = createRowReader(heading, known, branches);
  const rows: ImportRow[] = [];
  for (const { row, line } of lines) {
    rows.push(readRow(row, line));
    yield rows.length;
  }
  return { rows, ...factsOf(heading, all.slice(heading.bodyFrom)) };
}

/** The same in one go. */
export const readRosterRows = (sheet: Sheet, known: readonly Person[], branches: BranchNames = ownBranchOnly): RosterReading => {
  const steps = readRosterInSteps(sheet, known, branches);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
