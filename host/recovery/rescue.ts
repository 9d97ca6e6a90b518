import { basename } from 'node:path';
import { recordKinds, recordWords } from '#core/history/record-words.ts';
import type { Rescue } from '#core/post/recovery.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { withCopy } from '#db/backup.ts';
import type { DatabaseKey } from '#db/keyring.ts';
import { type RawRow, rowsThatRead, tableNames } from '#db/rows-that-read.ts';
import { writeSafely } from '../export/write-safely.ts';
import type { WorkbookSheet } from '../spreadsheet/write-workbook.ts';
import { writeWorkbook } from '../spreadsheet/write-workbook.ts';

/** Keys, PINs and the program's own book-keeping: of no use to a person, and nothing to leave the encryption. */
const LEFT_OUT = /^(__drizzle|event_|audit_event$|setting$|signature_pin$|account$|user_font$|person_photo$|meeting_attachment$)/;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const wordsOf = (table: string) => recordWords[recordKinds.find((kind) => kind === camel(table)) ?? 'person'];
const isKnown = (table: string): boolean => recordKinds.some((kind) => kind === camel(table));

const titleOf = (table: string): string => (isKnown(table) ? wordsOf(table).word : table);
const columnOf = (table: string, column: string): string =>
  (isKnown(table) ? wordsOf(table).fields[camel(column)]?.label : undefined) ?? column;

const cellOf = (value: unknown): string | number => {
  if (value === null || value === undefined) return '';
  if (Buffer.isBuffer(value)) return `（${value.byteLength} 字节）`;
  return typeof value === 'number' ? value : String(value);
};

interface Read {
  readonly table: string;
  readonly rows: readonly RawRow[];
  readonly gaps: boolean;
}

const WIDTH = 18;

const sheetOf = ({ table, rows }: Read, index: number): WorkbookSheet => {
  const columns = Object.keys(rows[0] ?? {});
  return {
    name: `${index + 1} ${titleOf(table)}`,
    rows: [columns.map((column) => columnOf(table, column)), ...rows.map((row) => columns.map((column) => cellOf(row[column])))],
    widths: columns.map(() => WIDTH),
  };
};

const readTables = (path: string, key: DatabaseKey): readonly Read[] =>
  withCopy(path, key, (client) =>
    tableNames(client)
      .filter((table) => !LEFT_OUT.test(table))
      .map((table) => {
        const all = [...rowsThatRead(client, table)];
        return { table, rows: all.filter((row) => row !== null), gaps: all.includes(null) };
      }),
  );

/**
 * 抢救: every table that still reads, a sheet each with Chinese headings, written whole into `target`. The post's own files are only read.
 * The workbook is not encrypted: the person was told and chose the folder.
 */
export const rescue = async (
  path: string,
  key: DatabaseKey,
  target: { readonly folder: string; readonly device: number | null; readonly branchName: string; readonly at: LocalTime },
): Promise<Rescue> => {
  const read = readTables(path, key);
  const filled = read.filter(({ rows }) => rows.length > 0);
  const name = `${target.branchName}-抢救-${target.at.replace(':', '')}.xlsx`;
  const workbook = await writeWorkbook(filled.map(sheetOf));
  const written = await writeSafely(target.folder, name, workbook, target.device === null ? {} : { device: target.device });
  return {
    name: written.name,
    folder: basename(target.folder) || target.folder,
    tables: filled.length,
    rows: filled.reduce((sum, { rows }) => sum + rows.length, 0),
    partly: read.filter(({ gaps }) => gaps).map(({ table }) => titleOf(table)),
  };
};
