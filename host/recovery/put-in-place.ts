import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { BackupHeader } from '#db/backup.ts';
import type { Db } from '#db/db.ts';
import { type HighWaterMark, saveMark } from '#db/high-water-mark.ts';
import { saveKeyring, type Unlocked } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { appendEvent, firstBrokenLink, hashInput, headOf } from '#db/stores/events.ts';
import { findAccount, readKeyPairs } from '#db/stores/post/accounts.ts';
import { beginChangeOver } from '../change-over/change-over.ts';
import { needSpace } from '../free-space.ts';
import { DATABASE_NAME } from '../laptop-register.ts';

export interface Restoring {
  readonly header: BackupHeader;
  readonly database: Buffer;
  readonly unlocked: Unlocked;
  /** wall time of the restoring */
  readonly at: LocalTime;
  /** closes the present database, or throws when it is in use */
  readonly closeNow: () => void;
}

/** Only a secretary of that day, or whoever has the recovery code of that day, puts a state in the place of another. */
const restorer = (db: Db, { accountId, pair }: Unlocked): string => {
  const pairs = readKeyPairs(db);
  if (accountId === null && pairs.recovery === pair) return '恢复码';
  const account = accountId === null ? null : findAccount(db, accountId);
  if (account && account.role === 'secretary' && account.revokedAt === null && pairs.holders[account.id] === pair) return account.name;
  throw new ExpectedFailure('forbidden', '这个口令在那份备份里不是书记的，没有恢复，现在的资料没有动。请书记来输入口令。');
};

const tell = (db: Db, user: string, { header, at }: Restoring): HighWaterMark =>
  db.$client
    .transaction(() =>
      appendEvent(db, {
        ...{ commandId: randomUUID(), at, user, route: 'recovery.restore', act: 'do', target: null },
        ...{ label: '恢复备份', subject: `${header.madeAt.replace('T', ' ')}的备份，记到第 ${header.seq} 步` },
        ...{ inputHash: hashInput(header.hash), changes: [], result: null },
      }),
    )
    .immediate();

/** Opens the copy as the program will, proves it, and says in it that it was put back. */
const prove = (path: string, restoring: Restoring): HighWaterMark => {
  const { db, close } = openDatabase(path, restoring.unlocked.key, { create: false });
  try {
    const user = restorer(db, restoring.unlocked);
    const whole = db.$client.pragma('quick_check', { simple: true }) === 'ok' && firstBrokenLink(db) === null;
    if (!whole || headOf(db).hash !== restoring.header.hash)
      throw new ExpectedFailure('damaged', '备份里的记录前后对不上，没有恢复，现在的资料没有动。请换一个更早的备份。');
    return tell(db, user, restoring);
  } finally {
    close();
  }
};

/**
 * Puts a backup in the place of the post's present files, which are kept aside.
 * @throws ExpectedFailure `full` with figures, `damaged`, `forbidden`, `held`; the present files are untouched then
 */
export const putInPlace = (folder: string, restoring: Restoring): void => {
  needSpace(folder, restoring.database.byteLength * 2);
  const change = beginChangeOver(folder);
  const path = join(change.place, DATABASE_NAME);
  try {
    writeFileSync(path, restoring.database, { mode: 0o600 });
    saveKeyring(change.place, restoring.header.keyring);
    saveMark(change.place, prove(path, restoring));
    restoring.closeNow();
    change.decide('aside', restoring.at);
    change.finish();
  } finally {
    change.end();
  }
};
