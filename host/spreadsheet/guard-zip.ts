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

/** Inflates every entry to nowhere and counts, since the sizes in the directory may lie. */
const checkContent = async (zip: yauzl.ZipFile, entries: readonly yauzl.Entry[]): Promise<void> => {
  let inflated = 0;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      inflated += chunk.length;
      if (inflated > limits.inflatedBytes) throw refusals.tooLarge();
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
