import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Virus scanners and search indexers on Windows hold a fresh file for a moment. */
const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PATIENCE_MS = 3000;
const LONGEST_PAUSE_MS = 400;

/**
 * Renames, trying again with growing pauses for up to three seconds while another program holds the file.
 * @param move the renaming itself; only tests give another
 * @param wait the pause; only tests give another
 */
export const renamePatiently = async (
  from: string,
  to: string,
  move = rename,
  wait: (ms: number) => Promise<unknown> = pause,
): Promise<void> => {
  let waited = 0;
  for (let ms = 20; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    try {
      return await move(from, to);
    } catch (error) {
      const passing = error instanceof Error && 'code' in error && PASSING.has(String(error.code));
      if (!passing || waited + ms > PATIENCE_MS) throw error;
      await wait(ms);
      waited += ms;
    }
  }
};
