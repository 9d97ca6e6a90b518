import { Buffer } from 'node:buffer';
import { plainSheet, type Sheet } from '#core/roster/import/sheet.ts';
import { guardZip } from './guard-zip.ts';
import { limits } from './limits.ts';
import { parseCsv } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';
import { refusals } from './refusals.ts';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** Names in an OLE file are UTF-16. A workbook with a password is wrapped in one, with this part. */
const contains = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));

/** By content first: many a `.xls` or `.csv` sent around is really a workbook, and a password turns an `.xlsx` into an OLE file. */
const kindOf = (fileName: string, bytes: Uint8Array): 'xlsx' | 'csv' => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw contains(bytes, 'EncryptedPackage') ? refusals.encrypted() : refusals.oldFormat();
  if (/\.(csv|txt)$/i.test(fileName)) return 'csv';
  if (/\.xlsx$/i.test(fileName)) throw refusals.damaged();
  throw refusals.unknownKind();
};

const isTooLarge = ({ rows }: Sheet): boolean => rows.length > limits.rows || rows.some((row) => row.length > limits.columns);

/** Reads the filled sheets of a workbook, or a `.csv` as one, in this thread. Callers go through `readSheets`, which bounds time and memory. */
export const parseSheets = async (fileName: string, bytes: Uint8Array): Promise<readonly Sheet[]> => {
  if (bytes.byteLength === 0) throw refusals.empty();
  if (bytes.byteLength > limits.fileBytes) throw refusals.tooLarge();
  const kind = kindOf(fileName, bytes);
  if (kind === 'xlsx') await guardZip(bytes);
  const sheets = kind === 'xlsx' ? await parseXlsx(bytes) : [plainSheet(parseCsv(bytes))];
  if (sheets.some(isTooLarge)) throw refusals.tooLarge();
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw refusals.empty();
  return filled;
};
