import { guardZip } from './guard-zip.ts';
import { limits } from './limits.ts';
import { parseCsv } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';
import { refusals } from './refusals.ts';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** By content first: many a `.xls` or `.csv` sent around is really a workbook, and a password turns an `.xlsx` into an OLE file. */
const kindOf = (fileName: string, bytes: Uint8Array): 'xlsx' | 'csv' => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refusals.protectedOrOld();
  if (/\.(csv|txt)$/i.test(fileName)) return 'csv';
  if (/\.xlsx$/i.test(fileName)) throw refusals.damaged();
  throw refusals.unknownKind();
};

/** Reads a table in this thread. Callers go through `readTable`, which bounds time and memory. */
export const parseTable = async (fileName: string, bytes: Uint8Array): Promise<readonly (readonly string[])[]> => {
  if (bytes.byteLength === 0) throw refusals.empty();
  if (bytes.byteLength > limits.fileBytes) throw refusals.tooLarge();
  const kind = kindOf(fileName, bytes);
  if (kind === 'xlsx') await guardZip(bytes);
  const table = kind === 'xlsx' ? await parseXlsx(bytes) : parseCsv(bytes);
  if (table.length > limits.rows || table.some((row) => row.length > limits.columns)) throw refusals.tooLarge();
  if (table.every((row) => row.every((cell) => cell.trim() === ''))) throw refusals.empty();
  return table;
};
