import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Sqlite from 'better-sqlite3';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { BackupCounts } from '#core/post/backup.ts';
import { type BackupAbout, readBackupHeader, verifyBackupFile, writeBackupFile } from './backup-file.ts';
import type { Db } from './db.ts';
import { moveFile, syncFile } from './files.ts';
import type { DatabaseKey } from './keyring.ts';
import { setKey } from './open-database.ts';

export { type BackupHeader, copyFlushed, readBackup, readBackupHeader, unpackBackup, verifyBackupFile } from './backup-file.ts';

export const BACKUP_SUFFIX = '.postbackup';

/** Rows of every table by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Rows of every table, also of a file of an earlier schema. */
export const countRows = (client: Sqlite.Database): RowCounts => {
  const names = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[];
  return Object.fromEntries(names.map((name) => [name, Number(client.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]));
};

/** The figures people know a post by. */
export const backupFigures = (rows: RowCounts): BackupCounts => ({
  people: rows.person ?? 0,
  meetings: rows.meeting ?? 0,
  moves: rows.stock_move ?? 0,
});

/** Opens a database file for reading with the key and calls `use`. */
export const withCopy = <T>(path: string, key: DatabaseKey, use: (client: Sqlite.Database) => T): T => {
  const client = new Sqlite(path, { readonly: true });
  try {
    setKey(client, key);
    return use(client);
  } finally {
    client.close();
  }
};

/** Where a chain ends, with plain SQL: the file may still have an earlier schema. */
export const headIn = (client: Sqlite.Database): { readonly seq: number; readonly hash: string } =>
  client.prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1').get() ?? {
    seq: 0,
    hash: '0'.repeat(64),
  };

/** The copy beside the post while a backup is made; encrypted like the post. */
const COPY = 'backup-copy.part';

/** Copies the open database whole and proves the copy: every page readable with the key, the same head, as many rows in every table. */
const snapshot = (db: Db, copy: string, key: DatabaseKey): void => {
  rmSync(copy, { force: true });
  // VACUUM INTO keeps the key but does not flush: an unflushed copy was unreadable after a power cut (reliability, fact 2)
  db.$client.prepare('VACUUM INTO ?').run(copy);
  syncFile(copy);
  withCopy(copy, key, (client) => {
    if (client.pragma('quick_check', { simple: true }) !== 'ok')
      throw new ExpectedFailure('damaged', '备份没有通过检查，已丢弃；原来的备份都还在。');
    if (headIn(client).hash !== headIn(db.$client).hash || !isDeepStrictEqual(countRows(client), countRows(db.$client)))
      throw new ExpectedFailure('damaged', '备份少了最新的记录，已丢弃；原来的备份都还在。请再试一次。');
  });
};

type Told = Omit<BackupAbout, 'seq' | 'hash' | 'counts'>;

/** This very state lies there already, with these very keys: pressing twice, or right after the automatic backup, is no mistake. */
const holdsThis = (path: string, db: Db, told: Told): boolean => {
  try {
    const header = readBackupHeader(path);
    return header.hash === headIn(db.$client).hash && isDeepStrictEqual(header.keyring, told.keyring) && verifyBackupFile(path) !== null;
  } catch {
    return false;
  }
};

const refuseOther = (path: string, db: Db): void => {
  const other = (): boolean => {
    try {
      return readBackupHeader(path).hash !== headIn(db.$client).hash;
    } catch {
      return false; // torn: a whole one takes its place
    }
  };
  if (existsSync(path) && other()) throw new ExpectedFailure('conflict', '已有同名备份，没有覆盖。请过一分钟再备份。');
};

/** Halves of ours that a pulled stick or a power cut left in a folder; nobody else's files are touched. */
export const clearHalves = (folder: string): void => {
  for (const name of readdirSync(folder)) if (name.endsWith(`${BACKUP_SUFFIX}.part`)) rmSync(join(folder, name), { force: true });
};

/**
 * Copies the open database into `folder/name`: copy, flush, reopen and check, write, flush, read back, then rename.
 * A failed run leaves no file and touches no older backup.
 * @param scratch folder for the copy while it is checked
 */
export const makeBackup = (
  db: Db,
  key: DatabaseKey,
  target: {
    readonly folder: string;
    readonly name: string /** `stat().dev` of the disk that is meant; null = beside the post */;
    readonly device: number | null;
  },
  told: Told,
  scratch: string,
): string => {
  if (target.device === null) mkdirSync(target.folder, { recursive: true });
  const path = join(target.folder, target.name);
  if (existsSync(path) && holdsThis(path, db, told)) return path;
  refuseOther(path, db);
  const copy = join(scratch, COPY);
  const part = `${path}.part`;
  try {
    clearHalves(target.folder);
    snapshot(db, copy, key);
    writeBackupFile(part, { ...told, ...headIn(db.$client), counts: backupFigures(countRows(db.$client)) }, copy, target.device);
    verifyBackupFile(part);
    moveFile(part, path);
    return path;
  } finally {
    rmSync(copy, { force: true });
    rmSync(part, { force: true });
  }
};
