import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { copyUnderKey } from '#db/copy-under-key.ts';
import { type HighWaterMark, saveMark } from '#db/high-water-mark.ts';
import { type DatabaseKey, type Keyring, keepPairs, loadKeyring, makeDatabaseKey, saveKeyring, sealedAnew } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendEvent, firstBrokenLink, hashInput, headOf } from '#db/stores/events.ts';
import { pairsThatCount, readKeyPairs, saveKeyPairs } from '#db/stores/post/accounts.ts';
import { beginChangeOver } from '../change-over/change-over.ts';
import { needSpace } from '../free-space.ts';
import { DATABASE_NAME } from '../laptop-register.ts';
import type { OpenPost } from '../open-post.ts';

const notWhole = (): ExpectedFailure => new ExpectedFailure('damaged', '换密钥时核对不上，没有换，资料都在。请到“设置”的“核对”里查看。');

/** Tells the copy that it is the renewed one, and proves it: every page, the whole chain, not one event less. */
const finishCopy = (open: OpenPost, path: string, key: DatabaseKey): HighWaterMark => {
  const copy = openDatabase(path, key, { create: false });
  try {
    const { db } = copy;
    const expected = headOf(open.database.db).seq + 1;
    db.$client
      .transaction(() => {
        const writer = createRowWriter(db);
        saveKeyPairs(writer, { ...readKeyPairs(db), renewalDue: false });
        appendEvent(db, {
          ...{ commandId: randomUUID(), at: open.now(), user: '系统', route: 'account.renewKey', act: 'do', target: null },
          ...{ label: '更换数据密钥', subject: '', inputHash: hashInput(expected), changes: writer.changes, result: null },
        });
      })
      .immediate();
    if (db.$client.pragma('quick_check', { simple: true }) !== 'ok' || firstBrokenLink(db) !== null || headOf(db).seq !== expected)
      throw notWhole();
    return headOf(db);
  } finally {
    copy.close();
  }
};

/** Copy, its log while it is checked, and room to go on working. */
const TIMES_AS_LARGE = 3;

/** A key that is not in use yet, and the keyring that its holders will open it with. */
export interface NextKey {
  readonly key: DatabaseKey;
  readonly keyring: Keyring;
}

/** Whose key pairs count now. */
const holdersOf = (open: OpenPost): Keyring => keepPairs(loadKeyring(open.folder), pairsThatCount(readKeyPairs(open.database.db)));

/** Another key for the present holders; null when the holders changed while it was sealed. */
export const prepareNextKey = async (open: OpenPost): Promise<NextKey | null> => {
  const holders = holdersOf(open);
  const key = makeDatabaseKey();
  const keyring = await sealedAnew(holders, key);
  return open.database.db.$client.open && isDeepStrictEqual(holdersOf(open), holders) ? { key, keyring } : null;
};

/**
 * 更换数据密钥: the whole database under a new key that the present holders open with what they know already. Without a pause, so that no
 * entry can be confirmed between the copy and the change-over. Returns the post as opened anew; the old one is closed.
 * @throws with the old post still open and whole, or, after the decision, with it closed: the next opening finishes the change
 */
export const renewKey = (open: OpenPost, { key, keyring }: NextKey, reopen: (next: NextKey) => OpenPost): OpenPost => {
  const { folder, database } = open;
  needSpace(folder, TIMES_AS_LARGE * statSync(database.path).size);
  const change = beginChangeOver(folder);
  try {
    const path = join(change.place, DATABASE_NAME);
    copyUnderKey(database.db, path, { from: open.key, to: key });
    saveMark(change.place, finishCopy(open, path, key));
    saveKeyring(change.place, keyring);
    change.decide('replace', open.now());
    open.close();
    change.finish();
  } finally {
    change.end();
  }
  return reopen({ key, keyring });
};
