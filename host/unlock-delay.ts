import { setTimeout as wait } from 'node:timers/promises';

const FREE_TRIES = 3;
const LONGEST_MS = 30_000;

/** After three wrong passphrases each further try waits longer: 1 s, 2 s, 4 s … 30 s. Per post, forgotten with the process. */
export interface UnlockDelay {
  before(postId: string): Promise<void>;
  wrong(postId: string): void;
  right(postId: string): void;
}

export const createUnlockDelay = (): UnlockDelay => {
  const failed = new Map<string, number>();
  return {
    before: async (postId) => {
      const extra = (failed.get(postId) ?? 0) - FREE_TRIES;
      if (extra >= 0) await wait(Math.min(LONGEST_MS, 1000 * 2 ** extra));
    },
    wrong: (postId) => {
      failed.set(postId, (failed.get(postId) ?? 0) + 1);
    },
    right: (postId) => {
      failed.delete(postId);
    },
  };
};
