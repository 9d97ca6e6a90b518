import { gzipSync } from 'node:zlib';
import { workbookParts, zipOf } from '#host/spreadsheet/zip-for-tests.ts';

/** A file that means harm: small or great on the disk, greater in memory. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const MB = 1024 * 1024;
const sheetOf = (rows: string): Uint8Array => zipOf(workbookParts(rows));
const withPart = (name: string, text: string, claimedSize?: number): Uint8Array =>
  zipOf([
    ...workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>'),
    { name, text, ...(claimedSize === undefined ? {} : { claimedSize }) },
  ]);
const entities = '<!DOCTYPE a [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const longRow = (cells: number): string => `<row r="1">${'<c><v>1</v></c>'.repeat(cells)}</row>`;

export const hostileFiles: readonly HostileFile[] = [
  { what: '149 MB sheet in 0.6 MB', name: 'a.xlsx', bytes: () => sheetOf(`<row r="1"><c r="A1"><v>${'1'.repeat(149 * MB)}</v></c></row>`) },
  { what: 'picture of 60 MB of zeros', name: 'a.xlsx', bytes: () => withPart('xl/media/a.xml', '0'.repeat(60 * MB)) },
  { what: 'a size that lies', name: 'a.xlsx', bytes: () => withPart('xl/media/a.xml', '0'.repeat(60 * MB), 10) },
  { what: 'a zip inside a zip', name: 'a.xlsx', bytes: () => withPart('xl/media/a.zip', gzipSync('0'.repeat(60 * MB)).toString('latin1')) },
  { what: 'one million columns', name: 'a.xlsx', bytes: () => sheetOf(longRow(1_000_000)) },
  {
    what: 'cells in the last row and column',
    name: 'a.xlsx',
    bytes: () => sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    what: 'XML entities that multiply',
    name: 'a.xlsx',
    bytes: () => zipOf(workbookParts('').map((part) => (part.name.includes('sheet1') ? { ...part, text: entities + part.text } : part))),
  },
  {
    what: '5,000 entries',
    name: 'a.xlsx',
    bytes: () => zipOf(Array.from({ length: 5000 }, (_, at) => ({ name: `${at}.xml`, text: 'x' }))),
  },
  { what: 'CSV of 200 MB', name: 'a.csv', bytes: () => Buffer.alloc(200 * MB, '张三,13800138000\n') },
  { what: 'CSV of one line of 25 MB', name: 'a.csv', bytes: () => Buffer.alloc(25 * MB, 'a') },
  { what: 'CSV of 25 MB of commas', name: 'a.csv', bytes: () => Buffer.alloc(25 * MB, ',') },
  { what: 'CSV of 25 MB of quotes', name: 'a.csv', bytes: () => Buffer.alloc(25 * MB, '"') },
  {
    what: 'random bytes named .xlsx',
    name: 'a.xlsx',
    bytes: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5 * MB, 'q%7')]),
  },
];
