import { join } from 'node:path';
import { z } from 'zod';
import { readText, replaceFile } from './files.ts';

const NAME = 'high-water-mark.json';
const markFile = z.object({ seq: z.int().min(0), hash: z.string() });

/** The last confirmed event, kept outside the database: a torn or replaced file would otherwise open as an older state in silence. */
export type HighWaterMark = z.output<typeof markFile>;

export const saveMark = (folder: string, mark: HighWaterMark): void => replaceFile(join(folder, NAME), JSON.stringify(mark));

export const loadMark = (folder: string): HighWaterMark | null => {
  const text = readText(join(folder, NAME));
  if (text === null) return null;
  try {
    return markFile.parse(JSON.parse(text));
  } catch {
    return null; // unreadable: as good as missing, and the next confirmed event writes it anew
  }
};
