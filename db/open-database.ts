import { chmodSync, existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import type { DatabaseKey } from './keyring.ts';
import { type MigrationSteps, migrate } from './migrate.ts';
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

/**
 * Opens the one writer of an encrypted post file, creating it only when `create` is set, and brings its schema up to date.
 * Fails with `held` (another process has it), `damaged` (unreadable, wrong key) or `refused` (made by a newer version).
 */
export const openDatabase = (path: string, key: DatabaseKey, options: { readonly create: boolean } & MigrationSteps): PostDatabase => {
  if (!options.create && !existsSync(path)) {
    throw new ExpectedFailure('damaged', '数据文件不见了，没有新建空文件。请检查文件夹是否被移走，或从备份恢复。');
  }
  const client = new Sqlite(path, { timeout: 200 });
  try {
    setKey(client, key);
    configure(client);
    readable(client);
    chmodSync(path, 0o600);
    const db = drizzle(client, { schema }) as Db;
    migrate(db, options);
    return { db, path, close: () => closeDatabase(client) };
  } catch (error) {
    client.close();
    if (error instanceof ExpectedFailure) throw error;
    if (busy(error)) throw new ExpectedFailure('held', '这个指挥所正由另一个窗口或程序打开。请先在那边锁定或关闭。');
    if (
      error instanceof Sqlite.SqliteError &&
      ['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_CANTOPEN'].some((code) => error.code.startsWith(code))
    )
      throw unreadable();
    throw error;
  }
};

const closeDatabase = (client: Sqlite.Database): void => {
  if (!client.open) return;
  client.pragma('wal_checkpoint(TRUNCATE)');
  client.close();
};
