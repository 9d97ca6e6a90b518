import readWorkbook, { type CellValue } from 'read-excel-file/universal';
import type { Sheet } from '#core/roster/import/sheet.ts';
import { readMerges } from './read-merges.ts';
import { refusals } from './refusals.ts';

const DAY = /T00:00:00\.000Z$/;

/** Dates come without a zone and read as UTC; midnight means a day without a time. */
const showDate = (date: Date): string => {
  const text = date.toISOString();
  return DAY.test(text) ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
};

const showCell = (cell: CellValue | Date | null): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return showDate(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return String(cell);
};

const refusalOf = (error: unknown) => {
  const row = error instanceof Error && error.name === 'InvalidSpreadsheetError' ? /at row (\d+)/.exec(error.message)?.[1] : undefined;
  return row ? refusals.badCell(Number(row)) : refusals.damaged();
};

/**
 * Every sheet of an `.xlsx` that holds anything, as text, row for row as in the file (empty rows stay, so that row numbers agree).
 * Formulas are never evaluated: the value saved with the file is taken. Links to other files are not followed.
 */
export const parseXlsx = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  // A copy of its own: the parser wants an ArrayBuffer that holds the file and nothing else.
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer, { trim: false }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  const merges = await readMerges(bytes);
  return sheets
    .filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)))
    .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(showCell)), merges: merges.get(sheet) ?? [] }));
};
