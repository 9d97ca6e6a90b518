import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { readText, replaceFile } from '#db/files.ts';

const NAME = 'unlock-tries.json';
const FREE_TRIES = 3;
const LONGEST_MS = 30_000;
/** from here on the wait stays the same, and counting on would only wear the disk */
const ENOUGH = 8;

/** post → wrong tries since the last right one */
const triesFile = z.record(z.string(), z.int().min(0));

const readTries = (path: string): Readonly<Record<string, number>> => {
  try {
    return triesFile.parse(JSON.parse(readText(path) ?? '{}'));
  } catch {
    return {}; // torn: counting starts again
  }
};

/** How long the next try waits: after three wrong ones 1 s, 2 s, 4 s … 30 s. */
export const waitAfter = (wrong: number): number => (wrong < FREE_TRIES ? 0 : Math.min(LONGEST_MS, 1000 * 2 ** (wrong - FREE_TRIES)));

/**
 * Makes guessing slow, per post; the count lies in a small file, so that restarting the program does not make it fast again. Tries of one
 * post run one after the other: many windows guess no faster than one.
 */
export interface UnlockDelay {
  /** Runs `attempt` after the wait that is due and counts it when it fails with `wrongPassphrase`. */
  guard<T>(postId: string, attempt: () => Promise<T>): Promise<T>;
}

export const createUnlockDelay = (dataFolder: string, pause: (ms: number) => Promise<void>): UnlockDelay => {
  const path = join(dataFolder, NAME);
  const unwritten = new Map<string, number>();
  const last = new Map<string, Promise<unknown>>();

  const count = (postId: string, wrong: number): void => {
    const { [postId]: before = 0, ...others } = readTries(path);
    try {
      if (wrong !== before) replaceFile(path, JSON.stringify(wrong === 0 ? others : { ...others, [postId]: wrong }));
      unwritten.delete(postId);
    } catch {
      unwritten.set(postId, wrong); // a full disk must neither keep the right passphrase out nor make guessing fast
    }
  };
  const attemptNow = async <T>(postId: string, attempt: () => Promise<T>): Promise<T> => {
    const wrong = unwritten.get(postId) ?? readTries(path)[postId] ?? 0;
    await pause(waitAfter(wrong));
    // counted before it is tried: ending the program in the middle of a try wins nothing
    count(postId, Math.min(ENOUGH, wrong + 1));
    try {
      const value = await attempt();
      count(postId, 0);
      return value;
    } catch (error) {
      const isWrong = error instanceof ExpectedFailure && error.failure.code === 'wrongPassphrase';
      if (!isWrong) count(postId, wrong);
      throw error;
    }
  };
  return {
    guard: (postId, attempt) => {
      const mine = (last.get(postId) ?? Promise.resolve()).then(() => attemptNow(postId, attempt));
      last.set(
        postId,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
};
