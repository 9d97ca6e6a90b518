import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DoorKind } from '#core/contract/results.ts';
import { type LocalTime, localTimeIn } from '#core/time/local-date.ts';
import { compareMark } from '#db/compare-mark.ts';
import type { Db } from '#db/db.ts';
import type { DatabaseKey, Keyring } from '#db/keyring.ts';
import { DatabaseHeld, openDatabase, type PostDatabase } from '#db/open-database.ts';
import { readPost } from '#db/stores/post/post.ts';
import { backUpBefore } from './backups.ts';
import { changingFailure, takeFolder } from './change-over/change-over.ts';
import { isChangingOver } from './change-over/decision.ts';
import type { Clock } from './door.ts';
import { needSpace } from './free-space.ts';
import { clearHolder, heldFailure, noteHolder } from './holder.ts';
import { DATABASE_NAME } from './laptop-register.ts';
import { refuseUnfitPlace } from './place/unfit-place.ts';

/** A post file in use by this host: the only writer. */
export interface OpenPost {
  readonly folder: string;
  readonly key: DatabaseKey;
  readonly keyring: Keyring;
  readonly database: PostDatabase;
  /** 在重新打开时发现记录比上次确认的少: last confirmed and found sequence numbers; null when all is there */
  readonly rollback: { readonly expected: number; readonly found: number } | null;
  /** 就用现在这份: the older state was accepted knowingly, and nobody is asked again */
  acceptRollback(): void;
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

interface How {
  readonly create: boolean;
  readonly clock: Clock;
  readonly door: DoorKind;
}

/** Plain SQL: before an upgrade the file still has its earlier schema. */
const zoneOf = (db: Db): string => db.$client.prepare<[], { zone: string }>('SELECT zone FROM post').get()?.zone ?? 'Asia/Shanghai';

/** Room for the new pages and the log that holds them until they are in the file; the backup asks for its own. */
const UPGRADE_TIMES = 2;

const backUpFirst =
  (folder: string, key: DatabaseKey, clock: Clock) =>
  (db: Db): void => {
    const now = (): LocalTime => localTimeIn(clock.now(), zoneOf(db));
    needSpace(folder, statSync(join(folder, DATABASE_NAME)).size * UPGRADE_TIMES);
    backUpBefore({ folder, key, database: { db }, now }, 'migration');
  };

/** Under the folder's lock: a change-over of another process is either finished or not begun while the file is opened. */
const openHere = (folder: string, key: DatabaseKey, { create, clock }: How): PostDatabase => {
  const lock = takeFolder(folder);
  try {
    if (isChangingOver(folder)) throw changingFailure();
    return openDatabase(join(folder, DATABASE_NAME), key, { create, backUpFirst: backUpFirst(folder, key, clock) });
  } finally {
    lock.release();
  }
};

const openOrName = (folder: string, key: DatabaseKey, how: How): PostDatabase => {
  try {
    return openHere(folder, key, how);
  } catch (error) {
    if (error instanceof DatabaseHeld) throw heldFailure(folder);
    throw error;
  }
};

/**
 * Opens the post in `folder`; fails with `held`, `damaged`, `newer` or, on a stick or a synchronised folder, `refused`; never with a fresh
 * empty file unless `create` is set.
 */
export const openPost = (folder: string, unlocked: { readonly key: DatabaseKey; readonly keyring: Keyring }, how: How): OpenPost => {
  refuseUnfitPlace(folder);
  const database = openOrName(folder, unlocked.key, how);
  const now = (): LocalTime => localTimeIn(how.clock.now(), readPost(database.db).zone);
  noteHolder(folder, how.door, new Date(how.clock.now()).toISOString().slice(0, 16));
  let rollback = findRollback(folder, database);
  return {
    ...unlocked,
    folder,
    database,
    get rollback() {
      return rollback;
    },
    acceptRollback: () => {
      rollback = null;
    },
    now,
    instant: () => how.clock.now(),
    close: () => {
      database.close();
      clearHolder(folder);
    },
  };
};
