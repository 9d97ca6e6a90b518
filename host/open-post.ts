import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DoorKind } from '#core/contract/results.ts';
import { type LocalTime, localTimeIn } from '#core/time/local-date.ts';
import { compareMark } from '#db/compare-mark.ts';
import type { Db } from '#db/db.ts';
import { syncFile } from '#db/files.ts';
import type { DatabaseKey, Keyring } from '#db/keyring.ts';
import { openDatabase, type PostDatabase } from '#db/open-database.ts';
import { headOf } from '#db/stores/events.ts';
import { readPost } from '#db/stores/post/post.ts';
import type { Clock } from './door.ts';
import { clearHolder, heldFailure, noteHolder } from './holder.ts';
import { DATABASE_NAME } from './laptop-register.ts';

/** A post file in use by this host: the only writer. */
export interface OpenPost {
  readonly folder: string;
  readonly key: DatabaseKey;
  readonly keyring: Keyring;
  readonly database: PostDatabase;
  /** 在重新打开时发现记录比上次确认的少: last confirmed and found sequence numbers; null when all is there */
  readonly rollback: { readonly expected: number; readonly found: number } | null;
  /** wall time in the post's own zone */
  now(): LocalTime;
  /** milliseconds since 1970, for spans that no time zone may stretch */
  instant(): number;
  close(): void;
}

const findRollback = (folder: string, database: PostDatabase): OpenPost['rollback'] => {
  const finding = compareMark(folder, database.db);
  return finding.is === 'behind' || finding.is === 'parted' ? { expected: finding.expected, found: finding.found } : null;
};

/** Before a filled database is upgraded its file is copied whole: the log is emptied into it first, then the copy is flushed. */
const copyBeforeUpgrade =
  (folder: string) =>
  (db: Db): void => {
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    const copy = join(folder, `before-upgrade-${headOf(db).seq}.db`);
    copyFileSync(join(folder, DATABASE_NAME), copy);
    syncFile(copy);
  };

/** Opens the post in `folder`; fails with `held`, `damaged` or `refused`, never with a fresh empty file unless `create` is set. */
export const openPost = (
  folder: string,
  unlocked: { readonly key: DatabaseKey; readonly keyring: Keyring },
  how: { readonly create: boolean; readonly clock: Clock; readonly door: DoorKind },
): OpenPost => {
  const open = (): PostDatabase => {
    try {
      return openDatabase(join(folder, DATABASE_NAME), unlocked.key, { create: how.create, backUpFirst: copyBeforeUpgrade(folder) });
    } catch (error) {
      if (error instanceof ExpectedFailure && error.failure.code === 'held') throw heldFailure(folder);
      throw error;
    }
  };
  const database = open();
  const now = (): LocalTime => localTimeIn(how.clock.now(), readPost(database.db).zone);
  noteHolder(folder, how.door, new Date(how.clock.now()).toISOString().slice(0, 16));
  return {
    ...unlocked,
    folder,
    database,
    rollback: findRollback(folder, database),
    now,
    instant: () => how.clock.now(),
    close: () => {
      database.close();
      clearHolder(folder);
    },
  };
};
