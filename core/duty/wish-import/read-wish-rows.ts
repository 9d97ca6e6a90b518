import { ExpectedFailure } from '../../contract/failure.ts';
import { cleanText } from '../../roster/import/clean-text.ts';
import type { WishPreview, WishRow } from '../wish.ts';
import { readWish, type WishCells, type WishMaterial } from './read-wish.ts';
import { type WishField, wishColumnOf, wishTemplate } from './wish-columns.ts';

const ROWS_SEARCHED = 10;
const MOST_ROWS = 5_000;

interface Heading {
  readonly row: number;
  readonly cells: readonly { readonly heading: string; readonly index: number; readonly field: WishField | null }[];
}

/** The row that names the columns: the first of ten with 姓名 and 日期. */
const findHeading = (table: readonly (readonly string[])[]): Heading => {
  for (const [row, texts] of table.slice(0, ROWS_SEARCHED).entries()) {
    const cells = texts
      .map((text, index) => ({ heading: cleanText(text), index, field: wishColumnOf(text)?.field ?? null }))
      .filter((cell) => cell.heading !== '');
    const fields = new Set(cells.map((cell) => cell.field));
    if (fields.has('name') && fields.has('from')) return { row, cells };
  }
  throw new ExpectedFailure('invalid', '前 10 行里没有找到“姓名”和“日期”两列，没有写入任何内容。请下载模板照着填写。');
};

const [, example = []] = wishTemplate();

const isExample = (cells: WishCells): boolean => cells.name === example[0];

/**
 * Reads wishes and absences (意愿、请假) out of a table, writing nothing: every row is ready or is bad with all its reasons.
 * Blank rows and the template's example are left out. `line` counts as the file does, from 1.
 * @param table rows of text as `readTable` gives them
 * @throws ExpectedFailure `invalid` when no heading row is found or the table is too long
 */
export const readWishRows = (table: readonly (readonly string[])[], people: WishMaterial['people'], shifts: WishMaterial['shifts']) => {
  const heading = findHeading(table);
  const material: WishMaterial = { people, shifts };
  const rows = table.slice(heading.row + 1).flatMap((row, index): readonly WishRow[] => {
    const texts = heading.cells.map((cell) => ({ ...cell, text: cleanText(row[cell.index] ?? '') }));
    const byField: WishCells = Object.fromEntries(texts.flatMap((cell) => (cell.field ? [[cell.field, cell.text]] : [])));
    if (Object.values(byField).every((text) => text === '') || isExample(byField)) return [];
    const line = heading.row + index + 2;
    const cells = Object.fromEntries(texts.map((cell) => [cell.heading, cell.text]));
    const reading = readWish(byField, material);
    const verdict: WishRow['verdict'] = reading.ok
      ? { kind: 'ready', wishes: reading.wishes, absence: reading.absence }
      : { kind: 'bad', reasons: reading.reasons };
    return [{ line, cells, verdict }];
  });
  if (rows.length > MOST_ROWS) {
    throw new ExpectedFailure('invalid', `表里有 ${rows.length} 行，一次最多导入 ${MOST_ROWS} 行，没有写入任何内容。请分成几份。`);
  }
  return {
    rows,
    columns: heading.cells.map((cell) => cell.heading),
    ignoredColumns: heading.cells.filter((cell) => cell.field === null).map((cell) => cell.heading),
  } satisfies Omit<WishPreview, 'fileName'>;
};
