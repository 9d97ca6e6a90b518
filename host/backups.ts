import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason, BackupRecord } from '#core/post/backup.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { BACKUP_SUFFIX, headIn, makeBackup, readBackupHeader } from '#db/backup.ts';
import type { Db } from '#db/db.ts';
import { type DatabaseKey, loadKeyring } from '#db/keyring.ts';
import { dropAgedOut } from './backup/drop-aged-out.ts';
import { isAway, listKeptElsewhere, rememberElsewhere } from './backup/kept-elsewhere.ts';
import { legalName } from './export/legal-name.ts';
import { needSpace } from './free-space.ts';

/** What a backup needs of a post; one that is just being upgraded is not open for windows yet. */
export interface BackedUp {
  readonly folder: string;
  readonly key: DatabaseKey;
  readonly database: { readonly db: Db };
  /** wall time in the post's own zone */
  now(): LocalTime;
}

/** 自动备份 lie beside the post. */
export const backupFolderOf = (folder: string): string => join(folder, 'backups');

/** Names read `NAME-2022-01-06T1930-seq123.postbackup`, so that time and place in the chain need no opening. */
const NAME = /(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})-seq(\d+)\.postbackup$/;

/** Up to which act a backup reaches; null when the name is not one of ours. */
export const seqOfBackup = (name: string): number | null => {
  const match = NAME.exec(name);
  return match ? Number(match[4]) : null;
};

/** A backup file that can be read as one; null for anything else. */
export const recordOf = (path: string, where: Pick<BackupRecord, 'onStick' | 'away'>): BackupRecord | null => {
  if (seqOfBackup(path) === null) return null;
  try {
    const { madeAt, seq, reason } = readBackupHeader(path);
    return { path, at: madeAt, seq, reason, bytes: statSync(path).size, ...where };
  } catch {
    return null; // no backup of ours, torn or just gone: the list holds what can be restored
  }
};

/** The backups beside the post, newest act first. */
export const listBeside = (folder: string): readonly BackupRecord[] => {
  const beside = backupFolderOf(folder);
  const names = existsSync(beside) ? readdirSync(beside) : [];
  return names
    .flatMap((name) => recordOf(join(beside, name), { onStick: false, away: false }) ?? [])
    .sort((one, other) => other.seq - one.seq || other.at.localeCompare(one.at));
};

/** All that is known of, those in folders that are away now included; newest act first, because a clock may be wrong. */
export const listBackups = (open: Pick<BackedUp, 'folder'>): readonly BackupRecord[] =>
  [...listBeside(open.folder), ...listKeptElsewhere(open.folder)].sort(
    (one, other) => other.seq - one.seq || other.at.localeCompare(one.at),
  );

export const newestBackup = (open: Pick<BackedUp, 'folder'>): BackupRecord | null => listBackups(open)[0] ?? null;

interface PostLine {
  readonly id: string;
  readonly branchName: string;
  readonly sample: number;
}

/** Plain SQL: before an upgrade the file still has its earlier schema. */
const readPostLine = (db: Db): PostLine =>
  db.$client.prepare<[], PostLine>('SELECT id, branch_name AS branchName, sample FROM post').get() ?? {
    ...{ id: '', branchName: '', sample: 0 },
  };

const sizeOf = (db: Db): number =>
  Number(db.$client.pragma('page_count', { simple: true })) * Number(db.$client.pragma('page_size', { simple: true }));

/** The copy is checked beside the post, then written where it goes. */
const needRoom = (open: BackedUp, folder: string): void => {
  const bytes = sizeOf(open.database.db);
  needSpace(open.folder, folder.startsWith(open.folder) ? bytes * 2 : bytes);
  if (!folder.startsWith(open.folder)) needSpace(folder, bytes);
};

/**
 * Makes a backup in `folder`, or beside the post when null, and proves it by reading it back.
 * @throws ExpectedFailure `full` with figures, `damaged`, `unavailable`; no older backup is touched
 */
export const runBackup = (open: BackedUp, folder: string | null, reason: BackupReason = 'person'): BackupRecord => {
  const { db } = open.database;
  const post = readPostLine(db);
  const at = open.now();
  const target = folder ?? backupFolderOf(open.folder);
  if (folder === null) mkdirSync(target, { recursive: true });
  const device = folder === null ? null : statSync(folder).dev;
  needRoom(open, target);
  const { seq } = headIn(db.$client);
  const name = `${legalName(post.branchName)}-${at.replace(':', '')}-seq${seq}${BACKUP_SUFFIX}`;
  const told = { postId: post.id, branchName: post.branchName, sample: post.sample === 1, madeAt: at, reason };
  const path = makeBackup(db, open.key, { folder: target, name, device }, { ...told, keyring: loadKeyring(open.folder) }, open.folder);
  const where = { onStick: folder !== null, away: folder !== null && isAway(folder, open.folder) };
  const record = recordOf(path, where) ?? { path, at, seq, reason, bytes: statSync(path).size, ...where };
  if (folder === null) dropAgedOut(db, listBeside(open.folder));
  else rememberElsewhere(open.folder, record);
  return record;
};

/** Reasons after which there is no way back but the backup. */
export type StepReason = Extract<BackupReason, 'migration' | 'massDeletion' | 'update'>;

/**
 * The backup before a step that cannot be taken back: made beside the post, read back, and only then the step may go on.
 * @throws ExpectedFailure `full` with figures, or what writing failed with; the step must not be taken then
 */
export const backUpBefore = (open: BackedUp, reason: StepReason): BackupRecord => runBackup(open, null, reason);
