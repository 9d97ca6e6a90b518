import { ExpectedFailure } from '../../contract/failure.ts';
import type { ImportPreview, ImportRow } from '../../contract/results.ts';
import { cleanLines } from './clean-text.ts';
import { createDuplicateFinder, type KnownPerson } from './find-duplicate.ts';
import { findHeading, type Heading, type HeadingCell } from './find-heading.ts';
import { readPerson } from './read-person.ts';

/** As many as one import may add (contract: `roster.import`). */
const MOST_ROWS = 10_000;

const cellsByHeading = (row: readonly string[], cells: readonly HeadingCell[]): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map((cell) => [cell.heading, cleanLines(row[cell.index] ?? '')]));

/** Rows with nothing in a column of ours (blank lines, signatures below the table) are no people. Repeated headings of a second page neither. */
const isPersonRow = (row: readonly string[], heading: Heading): boolean => {
  const filled = heading.cells.filter((cell) => cell.column && (row[cell.index] ?? '').trim() !== '');
  return filled.length > 0 && !filled.every((cell) => cellsByHeading(row, [cell])[cell.heading] === cell.heading);
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

/**
 * Reads a roster (花名册) out of a table, writing nothing: every row is ready to add, repeats somebody, or is bad with all its reasons.
 * `line` counts as the file does, from 1. A first row of a repeated pair is ready, the second is the duplicate.
 * @param table rows of text as `readTable` gives them
 * @param known people of the post, removed ones included
 * @throws ExpectedFailure `invalid` when no heading row is found or the table holds too many people
 */
export const readRosterRows = (table: readonly (readonly string[])[], known: readonly KnownPerson[]): Omit<ImportPreview, 'fileName'> => {
  const heading = withUniqueHeadings(findHeading(table));
  const duplicates = createDuplicateFinder(known);
  const verdictOf = (row: readonly string[], line: number): ImportRow['verdict'] => {
    const reading = readPerson(row, heading.cells);
    if (!reading.ok) return { kind: 'bad', reasons: reading.reasons.map((reason) => `第 ${line} 行：${reason}`) };
    const of = duplicates.find(reading.person);
    duplicates.remember(reading.person, `第 ${line} 行的${reading.person.name}`);
    return of === null ? { kind: 'ready', person: reading.person } : { kind: 'duplicate', person: reading.person, of };
  };
  const rows = table.flatMap((row, index): readonly ImportRow[] => {
    if (index <= heading.row || !isPersonRow(row, heading)) return [];
    return [{ line: index + 1, cells: cellsByHeading(row, heading.cells), verdict: verdictOf(row, index + 1) }];
  });
  if (rows.length > MOST_ROWS)
    throw new ExpectedFailure('invalid', `表里有 ${rows.length} 行人员，一次最多导入 ${MOST_ROWS} 行，没有写入任何内容。请分成几份。`);
  return {
    rows,
    columns: heading.cells.map((cell) => cell.heading),
    ignoredColumns: heading.cells.filter((cell) => cell.column === null).map((cell) => cell.heading),
  };
};
