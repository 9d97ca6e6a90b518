import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './files.ts';

const NAME = 'high-water-mark.json';
/** Each copy has a 4 KiB block of its own, the unit a disk writes whole: one torn write never reaches both. */
const BLOCK = 4096;
const SIZE = 2 * BLOCK;

const copyFile = z.object({ seq: z.int().min(0), hash: z.string(), check: z.string() });

/** The last confirmed event, kept outside the database: a torn or replaced file would otherwise open as an older state in silence. */
export interface HighWaterMark {
  readonly seq: number;
  readonly hash: string;
}

const checkOf = ({ seq, hash }: HighWaterMark): string => createHash('sha256').update(`${seq} ${hash}`).digest('hex').slice(0, 16);

/** One block: a line of JSON, then spaces, so that a person can read it and an older, longer line leaves no rest. */
const blockOf = (mark: HighWaterMark): string => {
  const line = JSON.stringify({ seq: mark.seq, hash: mark.hash, check: checkOf(mark) });
  return `${line.padEnd(BLOCK - 1)}\n`;
};

/** null = torn, flipped or never written */
const readBlock = (text: string): HighWaterMark | null => {
  try {
    const { seq, hash, check } = copyFile.parse(JSON.parse(text));
    return check === checkOf({ seq, hash }) ? { seq, hash } : null;
  } catch {
    return null;
  }
};

const readCopies = (path: string): readonly (HighWaterMark | null)[] => {
  const bytes = readFileSync(path);
  return [bytes.subarray(0, BLOCK), bytes.subarray(BLOCK, SIZE)].map((block) => readBlock(block.toString('utf8')));
};

const newer = (one: HighWaterMark | null, other: HighWaterMark | null): HighWaterMark | null =>
  one && other ? (one.seq >= other.seq ? one : other) : (one ?? other);

/** Sets the mark, whatever stood there: both copies, in one replaced file. For a post that is made, restored or knowingly continued. */
export const saveMark = (folder: string, mark: HighWaterMark): void => replaceFile(join(folder, NAME), blockOf(mark).repeat(2));

const overwriteOlder = (path: string, mark: HighWaterMark): void => {
  const [first = null, second = null] = readCopies(path);
  const older = newer(first, second) === first ? 1 : 0;
  const handle = openSync(path, 'r+');
  try {
    writeSync(handle, blockOf(mark), older * BLOCK);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Moves the mark on after a commit: the older of the two copies is overwritten where it lies, which needs no free space, so that a full
 * disk cannot part the mark from the records. Says whether it is on disk. Never throws: the entry it tells of is confirmed already, and an
 * entry that is in the file must not be reported as not saved; the next one moves the mark past it.
 */
export const advanceMark = (folder: string, mark: HighWaterMark): boolean => {
  const path = join(folder, NAME);
  try {
    if (existsSync(path) && statSync(path).size === SIZE) overwriteOlder(path, mark);
    else saveMark(folder, mark);
    return true;
  } catch {
    return false;
  }
};

/** The newest copy that can be read; null when neither can, or when there is no file. */
export const loadMark = (folder: string): HighWaterMark | null => {
  const path = join(folder, NAME);
  try {
    const [first = null, second = null] = readCopies(path);
    return newer(first, second);
  } catch {
    return null;
  }
};
