import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SUFFIX = '.postbackup';

/** Every file below a folder that bears the name of a finished backup. */
export const backupsBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => join(folder, name))
    : [];

/** Halves of anything that was being written. */
export const leftoversBelow = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.part')) : [];

/** Read without the product's own code: the first line says how long the rest is and what its hash is. */
export const isWholeBackup = (path: string): boolean => {
  const bytes = readFileSync(path);
  const end = bytes.indexOf(0x0a);
  if (end < 0) return false;
  try {
    const header = JSON.parse(bytes.subarray(0, end).toString('utf8')) as { bytes: number; sha256: string };
    const rest = bytes.subarray(end + 1);
    return rest.length === header.bytes && createHash('sha256').update(rest).digest('hex') === header.sha256;
  } catch {
    return false;
  }
};
