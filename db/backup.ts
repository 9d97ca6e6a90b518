import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import { moveFile, syncFile } from './files.ts';
import type { DatabaseKey, Keyring } from './keyring.ts';
import { setKey } from './open-database.ts';
import { headOf } from './stores/events.ts';

/**
 * One backup file: a line of JSON (format, head of the chain, keyring), a newline, then the encrypted database as it is.
 * It restores on any laptop with the passphrase or the recovery code alone.
 */
export interface BackupHeader {
  readonly format: 'branch-command-post-backup-1';
  readonly postId: string;
  readonly branchName: string;
  readonly sample: boolean;
  readonly madeAt: string;
  readonly seq: number;
  readonly hash: string;
  readonly keyring: Keyring;
}

export const BACKUP_SUFFIX = '.postbackup';

/** Opens a copy with the key, checks every page, and says which event it ends at. */
const checkCopy = (path: string, key: DatabaseKey): number => {
  const client = new Sqlite(path, { readonly: true });
  try {
    setKey(client, key);
    if (client.pragma('quick_check', { simple: true }) !== 'ok')
      throw new ExpectedFailure('damaged', '备份没有通过检查，已丢弃；原来的备份都还在。');
    return Number(client.prepare('SELECT coalesce(max(seq), 0) FROM audit_event').pluck().get());
  } finally {
    client.close();
  }
};

const writeBackupFile = (path: string, header: BackupHeader, database: Buffer): void => {
  const handle = openSync(path, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(header)}\n`);
    for (let sent = 0; sent < database.length; ) sent += writeSync(handle, database, sent);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const snapshot = (db: Db, copy: string, key: DatabaseKey): Buffer => {
  rmSync(copy, { force: true });
  // VACUUM INTO keeps the key but does not flush: an unflushed copy was unreadable after a power cut (reliability, fact 2)
  db.$client.prepare('VACUUM INTO ?').run(copy);
  syncFile(copy);
  if (checkCopy(copy, key) !== headOf(db).seq)
    throw new ExpectedFailure('damaged', '备份少了最新的记录，已丢弃；原来的备份都还在。请再试一次。');
  return readFileSync(copy);
};

/** This very state lies there already: pressing twice, or right after the automatic backup, is no mistake. */
const holdsHead = (path: string, db: Db): boolean => {
  try {
    const { header } = readBackup(readFileSync(path));
    const head = headOf(db);
    return header.seq === head.seq && header.hash === head.hash;
  } catch {
    return false;
  }
};

/** Copies the open database into `folder/name`: copy, flush, reopen and check, then rename. A failed run leaves no file and touches no older backup. */
export const makeBackup = (
  db: Db,
  key: DatabaseKey,
  target: { readonly folder: string; readonly name: string },
  about: Omit<BackupHeader, 'format' | 'seq' | 'hash'>,
  scratch: string,
): string => {
  mkdirSync(target.folder, { recursive: true });
  const copy = join(scratch, 'backup-copy.part');
  const path = join(target.folder, target.name);
  const part = `${path}.part`;
  if (existsSync(path) && holdsHead(path, db)) return path;
  if (existsSync(path)) throw new ExpectedFailure('conflict', `已有同名备份 ${target.name}，没有覆盖。请稍后再备份。`);
  try {
    const database = snapshot(db, copy, key);
    writeBackupFile(part, { format: 'branch-command-post-backup-1', ...about, ...headOf(db) }, database);
    moveFile(part, path);
    return path;
  } finally {
    rmSync(copy, { force: true });
    rmSync(part, { force: true });
  }
};

const notABackup = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '这不是本程序的备份文件，或文件不完整，没有恢复。请另选一个 .postbackup 文件。');

export const readBackup = (bytes: Buffer): { readonly header: BackupHeader; readonly database: Buffer } => {
  const end = bytes.indexOf(0x0a);
  if (end < 0 || end > 1_000_000) throw notABackup();
  try {
    const header = JSON.parse(bytes.subarray(0, end).toString('utf8')) as BackupHeader;
    if (header.format !== 'branch-command-post-backup-1') throw notABackup();
    return { header, database: bytes.subarray(end + 1) };
  } catch {
    throw notABackup();
  }
};
