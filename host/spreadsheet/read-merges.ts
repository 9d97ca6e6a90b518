import { Buffer } from 'node:buffer';
import yauzl from 'yauzl';
import type { Merge } from '#core/roster/import/sheet.ts';

const textOf = async (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
const tags = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** B3:C4 as rows and columns from 0; null for anything else. */
const readReference = (text: string): Merge | null => {
  const [, left, top, right, bottom] = REFERENCE.exec(text) ?? [];
  if (!left || !right) return null;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
};

/** A hostile sheet may claim millions; a roster has one per unit. */
const MOST_MERGES = 20_000;

const mergesIn = (sheet: string): readonly Merge[] => {
  const from = sheet.indexOf('mergeCells');
  if (from < 0) return [];
  return tags(sheet.slice(from), 'mergeCell')
    .slice(0, MOST_MERGES)
    .flatMap((tag) => readReference(attribute(tag, 'ref')) ?? []);
};

/** Targets are relative to `xl/` or absolute in the archive. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/**
 * The merged cells of each sheet by its name, which the parser of cells does not tell. The archive has passed `guardZip`; an odd workbook simply has none.
 */
export const readMerges = async (bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Merge[]>> => {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
  const entries = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const read = async (path: string): Promise<string> => {
    const entry = entries.get(path);
    return entry ? textOf(zip, entry) : '';
  };
  const targets = new Map(
    tags(await read('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), pathOf(attribute(tag, 'Target'))]),
  );
  const merges = new Map<string, readonly Merge[]>();
  for (const tag of tags(await read('xl/workbook.xml'), 'sheet')) {
    merges.set(attribute(tag, 'name'), mergesIn(await read(targets.get(attribute(tag, 'r:id')) ?? '')));
  }
  return merges;
};
