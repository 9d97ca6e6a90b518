import { ExpectedFailure } from '../../contract/failure.ts';
import { cleanText } from './clean-text.ts';
import { columnOf, type RosterColumn } from './roster-columns.ts';

/** Merged titles and fill-in lines stand above the headings, seldom more than a few. */
const ROWS_SEARCHED = 10;

export interface HeadingCell {
  /** as in the file, cleaned */
  readonly heading: string;
  /** position in the row, from 0 */
  readonly index: number;
  readonly column: RosterColumn | null;
}

export interface Heading {
  /** index of the heading row in the table, from 0 */
  readonly row: number;
  readonly cells: readonly HeadingCell[];
}

const cellsOf = (row: readonly string[]): readonly HeadingCell[] =>
  row.map((text, index) => ({ heading: cleanText(text), index, column: columnOf(text) })).filter((cell) => cell.heading !== '');

const known = (cells: readonly HeadingCell[]): number => new Set(cells.flatMap((cell) => cell.column?.field ?? [])).size;

/**
 * The row that names the columns: of the first ten, the one with 姓名 and the most headings we know.
 * @throws ExpectedFailure `invalid` when no row has 姓名
 */
export const findHeading = (table: readonly (readonly string[])[]): Heading => {
  const candidates = table
    .slice(0, ROWS_SEARCHED)
    .map((row, index) => ({ row: index, cells: cellsOf(row) }))
    .filter(({ cells }) => cells.some((cell) => cell.column?.field === 'name'));
  const [first, ...rest] = candidates;
  if (!first) {
    throw new ExpectedFailure('invalid', '前 10 行里没有找到“姓名”这一列，没有写入任何内容。请检查是不是花名册，或下载模板照着填写。');
  }
  return rest.reduce((best, next) => (known(next.cells) > known(best.cells) ? next : best), first);
};
