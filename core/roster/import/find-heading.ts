import { ExpectedFailure } from '../../contract/failure.ts';
import { cleanText } from './clean-text.ts';
import { columnOf } from './column-of.ts';
import { originalHeading, type RosterColumn } from './roster-columns.ts';
import { filledHead, type Sheet } from './sheet.ts';

/** Merged titles, notes and fill-in lines stand above the headings, seldom more than a few. */
const ROWS_SEARCHED = 20;
/** 联系方式 over 手机 and 座机: a heading of at most three rows. */
const MORE_ROWS = 2;

export interface HeadingCell {
  /** as in the file, cleaned */
  readonly heading: string;
  /** position in the row, from 0 */
  readonly index: number;
  readonly column: RosterColumn | null;
  /** 原表：…: a cell that an earlier import kept */
  readonly original: string | null;
}

export interface Heading {
  /** first row below the headings, from 0 */
  readonly bodyFrom: number;
  readonly cells: readonly HeadingCell[];
}

type Rows = readonly (readonly string[])[];

const fieldAt = (row: readonly string[] | undefined, index: number) => columnOf(row?.[index] ?? '')?.field ?? null;

/** 联系方式 over two columns stands in the first, or, filled, in both. */
const spansMore = (row: readonly string[], index: number): boolean => {
  const next = row[index + 1];
  return next !== undefined && (next === '' || next === row[index]);
};

/** A second row of headings has something we know under a cell that says nothing by itself, and nobody in the column of names. */
const isBelow = (row: readonly string[] | undefined, above: Rows, nameIndex: number): boolean => {
  if (!row || (row[nameIndex]?.trim() && fieldAt(row, nameIndex) !== 'name')) return false;
  if (row.some((cell) => /\d{5}/.test(cell))) return false;
  const parents = above.at(-1) ?? [];
  return row.some((cell, index) => {
    const parent = parents[index] ?? '';
    if (cell.trim() === '' || cell === parent) return false;
    const isGroup = columnOf(parent) === null || spansMore(parents, index);
    return isGroup && (columnOf(cell) ?? columnOf(`${parent}${cell}`)) !== null;
  });
};

/** A row above the one with 姓名 may hold headings that are merged downwards; a title is one text only. */
const isAbove = (row: readonly string[] | undefined): boolean => {
  const texts = new Set((row ?? []).map(cleanText).filter(Boolean));
  return texts.size > 1 && [...texts].some((text) => columnOf(text) !== null);
};

const labelOf = (texts: readonly string[]): Omit<HeadingCell, 'index'> => {
  for (const text of [...texts].reverse()) {
    const column = columnOf(text);
    if (column) return { heading: text, column, original: null };
  }
  const whole = texts.join('');
  return { heading: whole, column: columnOf(whole), original: originalHeading(whole) };
};

const cellsOf = (rows: Rows): readonly HeadingCell[] => {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const texts = rows.map((row) => cleanText(row[index] ?? '')).filter((text, at, all) => text !== '' && text !== all[at - 1]);
    return { ...labelOf(texts), index };
  }).filter((cell) => cell.heading !== '');
};

const headingAt = (head: Rows, base: number): Heading => {
  const nameIndex = (head[base] ?? []).findIndex((cell) => columnOf(cell)?.field === 'name');
  let [from, to] = [base, base + 1];
  while (to - base <= MORE_ROWS && isBelow(head[to], head.slice(base, to), nameIndex)) to += 1;
  while (base - from < MORE_ROWS && isAbove(head[from - 1])) from -= 1;
  return { bodyFrom: to, cells: cellsOf(head.slice(from, to)) };
};

/** How many of our columns a heading names. */
export const knownColumns = (heading: Heading): number => new Set(heading.cells.flatMap((cell) => cell.column?.field ?? [])).size;

/**
 * The rows that name the columns: of the first twenty, those with 姓名 and the most headings we know; null when there is none.
 */
export const lookForHeading = (sheet: Sheet): Heading | null => {
  const head = filledHead(sheet, ROWS_SEARCHED + MORE_ROWS);
  const candidates = head
    .slice(0, ROWS_SEARCHED)
    .flatMap((row, base) => (row.some((cell) => columnOf(cell)?.field === 'name') ? [headingAt(head, base)] : []));
  const [first = null, ...rest] = candidates;
  return first && rest.reduce((best, next) => (knownColumns(next) > knownColumns(best) ? next : best), first);
};

/**
 * As `lookForHeading`.
 * @throws ExpectedFailure `invalid` when no row has 姓名
 */
export const findHeading = (sheet: Sheet): Heading => {
  const heading = lookForHeading(sheet);
  if (heading) return heading;
  throw new ExpectedFailure(
    'invalid',
    `前 ${ROWS_SEARCHED} 行里没有找到“姓名”这一列，没有写入任何内容。请检查是不是花名册，或下载模板照着填写。`,
  );
};
