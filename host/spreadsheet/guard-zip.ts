import { Buffer } from 'node:buffer';
import yauzl from 'yauzl';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { limits } from './limits.ts';
import { refusals } from './refusals.ts';

const checkDirectory = (entries: readonly yauzl.Entry[], fileBytes: number): void => {
  const claimed = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (claimed > limits.inflatedBytes) throw refusals.tooLarge();
  if (claimed > limits.ratioFromBytes && claimed / fileBytes > limits.inflationRatio) throw refusals.tooLarge();
};

/** A document type, and with it entities and outside files, stands before the first element; no office program writes one. */
const PROLOGUE_BYTES = 4096;
const DOCTYPE = /<!\s*(?:DOCTYPE|ENTITY)/i;
const prologueOf = (chunk: Buffer): string => {
  const start = chunk.subarray(0, PROLOGUE_BYTES);
  return start.toString('latin1').replaceAll('\0', '');
};

const CELL = /\sr="([A-Z]{1,4})(\d{1,9})"[^>]*?(\/?)>/g;
/** Cells far out make a parser fill millions of empty ones between. Those that are only coloured hold nothing and do no harm: offices colour whole columns. */
const checkCells = (text: string): void => {
  for (const [, letters = '', row = '', empty] of text.matchAll(CELL)) {
    if (empty === '' && (Number(row) > limits.rows || letters.length > 2)) throw refusals.tooLarge();
  }
};

/** Inflates every entry to nowhere and counts, since the sizes in the directory may lie; looks at what must not be in it. */
const checkContent = async (zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]): Promise<void> => {
  let inflated = 0;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const isXml = /\.(xml|rels)$/i.test(entry.fileName);
    const isSheet = entry.fileName.startsWith('xl/worksheets/');
    let isFirst = true;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      inflated += chunk.length;
      if (inflated > limits.inflatedBytes) throw refusals.tooLarge();
      if (isXml && isFirst && DOCTYPE.test(prologueOf(chunk))) throw refusals.foreignXml();
      if (isSheet) checkCells(chunk.toString('latin1'));
      isFirst = false;
    }
  }
};

/**
 * Refuses a workbook that would exhaust the laptop, before any parser sees it: first by its central directory, then by counting
 * while inflating (a 0.6 MB workbook can hold a 149 MB sheet).
 * @throws ExpectedFailure `invalid` when too large, `damaged` when it is no sound archive
 */
export const guardZip = async (bytes: Uint8Array): Promise<void> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.zipEntries) throw refusals.tooLarge();
    const entries: yauzl.Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    checkDirectory(entries, bytes.byteLength);
    await checkContent(zip, entries);
  } catch (error) {
    throw error instanceof ExpectedFailure ? error : refusals.damaged();
  }
};
