import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import type { DatabaseKey } from './keyring.ts';
import { isNewer, type MigrationSteps, migrate, newerFailure } from './migrate.ts';
import * as schema from './schema/index.ts';

export interface PostDatabase {
  readonly db: Db;
  readonly path: string;
  /** Empties the write-ahead log into the file and closes. */
  close(): void;
}

const busy = (error: unknown): boolean => error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

const unreadable = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '数据文件打不开：可能已损坏，或者与钥匙文件不是一套。文件没有改动，请从备份恢复。');

const notAllowed = (): ExpectedFailure =>
  new ExpectedFailure(
    'unavailable',
    '这里的数据文件不能打开来写：磁盘可能是只读的，或者文件属于这台电脑上的另一个用户。文件没有改动。请换原来的用户登录，或从备份恢复到自己的文件夹。',
  );

/** Another process has the file: `heldFailure` says who. */
export class DatabaseHeld extends ExpectedFailure {
  constructor() {
    super('held', '这个指挥所正由另一个窗口或程序打开。请先在那边锁定或关闭。');
  }
}

/** What SQLite says of a file that cannot be opened, for people. */
export const openFailure = (error: unknown): unknown => {
  if (error instanceof ExpectedFailure || !(error instanceof Sqlite.SqliteError)) return error;
  if (busy(error)) return new DatabaseHeld();
  if (['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_IOERR_LOCK'].some((code) => error.code.startsWith(code)))
    return notAllowed();
  return ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].some((code) => error.code.startsWith(code)) ? unreadable() : error;
};

/** Cipher and key first: every later statement depends on them. Raw key, so no passphrase reaches SQLite. */
export const setKey = (client: Sqlite.Database, key: DatabaseKey): void => {
  client.pragma("cipher='sqlcipher'");
  client.pragma(`key="x'${key.toString('hex')}'"`);
};

/** Settings of reliability.md §4; `EXCLUSIVE` makes a second process fail instead of writing beside us. */
const configure = (client: Sqlite.Database): void => {
  client.pragma('locking_mode = EXCLUSIVE');
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('temp_store = MEMORY');
  client.pragma('secure_delete = ON');
  client.pragma('trusted_schema = OFF');
  client.pragma('foreign_keys = ON');
  client.pragma('journal_size_limit = 8388608');
};

const readable = (client: Sqlite.Database): void => {
  client.prepare('SELECT count(*) FROM sqlite_master').get();
};

/** Read whole in about a third of a second; a larger file is read whole by the first backup of the day. */
const READ_WHOLE_UP_TO = 32 * 1024 * 1024;

const partlyDamaged = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '数据文件有一部分损坏，坏的没有当成好的显示，文件没有改动。请从备份恢复；没坏的部分可以先抢救出来。');

/** Every page against its seal, before anything of it is shown: a damaged page would else be met in the middle of the work. */
const readWhole = (client: Sqlite.Database, path: string): void => {
  if (statSync(path).size > READ_WHOLE_UP_TO) return;
  if (client.pragma('quick_check(1)', { simple: true }) !== 'ok') throw partlyDamaged();
};

export const missing = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '数据文件不见了，没有新建空文件。请检查文件夹是否被移走，或从备份恢复。');
const emptied = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '数据文件是空的（0 字节），没有新建空的来顶替，文件没有改动。请从备份恢复。');

/**
 * Looks at the file for reading only before anything is set: a newer program's file keeps every byte and its time. What cannot be read
 * here is told when it is opened. SQLite's own side files are left alone, for another process may just have made them.
 */
const refuseNewer = (path: string, key: DatabaseKey): void => {
  const newer = (): boolean => {
    const client = new Sqlite(path, { readonly: true, timeout: 200 });
    try {
      setKey(client, key);
      return isNewer(client);
    } finally {
      client.close();
    }
  };
  const told = (): boolean => {
    try {
      return newer();
    } catch {
      return false; // held, damaged, another's key or another's file
    }
  };
  if (told()) throw newerFailure();
};

/** The look beforehand leaves SQLite's shared index behind, which an exclusive connection neither uses nor clears away. */
const dropSharedIndex = (path: string): void => {
  try {
    rmSync(`${path}-shm`, { force: true });
  } catch {
    // held for a moment by another program that looks: it holds no data
  }
};

/** What must be right before a file that should hold a post is opened for writing. */
const lookFirst = (path: string, key: DatabaseKey): void => {
  if (!existsSync(path)) throw missing();
  if (statSync(path).size === 0) throw emptied();
  refuseNewer(path, key);
};

/** The file, not yet read. Fails with `unavailable` where this user may not write. */
export const connect = (path: string): Sqlite.Database => {
  try {
    return new Sqlite(path, { timeout: 200 });
  } catch (error) {
    throw openFailure(error);
  }
};

/**
 * Opens the one writer of an encrypted post file, creating it only when `create` is set, and brings its schema up to date.
 * Fails with `held` (another process has it), `damaged` (unreadable, empty, wrong key) or `newer` (made by a newer version, untouched).
 */
export const openDatabase = (path: string, key: DatabaseKey, options: MigrationSteps): PostDatabase => {
  if (!options.create) lookFirst(path, key);
  const client = connect(path);
  try {
    setKey(client, key);
    configure(client);
    readable(client);
    dropSharedIndex(path);
    readWhole(client, path);
    chmodSync(path, 0o600);
    const db = drizzle(client, { schema }) as Db;
    migrate(db, options);
    return { db, path, close: () => closeDatabase(client) };
  } catch (error) {
    client.close();
    throw openFailure(error);
  }
};

const closeDatabase = (client: Sqlite.Database): void => {
  if (!client.open) return;
  try {
    client.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    // also on a disk that fails now: a connection left open would hold the post against its next opening
    client.close();
  }
};
