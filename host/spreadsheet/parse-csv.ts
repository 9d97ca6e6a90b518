import Papa from 'papaparse';
import { guardCsv } from './guard-csv.ts';

/** A leading apostrophe that a careful writer put before a would-be formula (ASVS 1.2.10); ours and other programs'. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** CSV from WPS and Excel is UTF-8 with a mark, UTF-16 with a mark, or GBK, of which GB 18030 is the superset. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

/** The table in a `.csv`, separated by comma, tab or semicolon. */
export const parseCsv = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const text = decode(bytes);
  guardCsv(text);
  const { data } = Papa.parse<readonly string[]>(text, { skipEmptyLines: false, delimitersToGuess: [',', '\t', ';'] });
  return data.map((row) => row.map((cell) => cell.replace(GUARDED, '')));
};
