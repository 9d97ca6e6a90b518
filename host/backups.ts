import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRecord } from '#core/contract/results.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { BACKUP_SUFFIX, makeBackup } from '#db/backup.ts';
import { readText, replaceFile } from '#db/files.ts';
import { loadKeyring } from '#db/keyring.ts';
import { headOf } from '#db/stores/events.ts';
import { readPost } from '#db/stores/post/post.ts';
import { legalName } from './export/legal-name.ts';
import type { OpenPost } from './open-post.ts';

/** 自动备份 kept beside the post; older ones go only after a newer one has been checked. */
const KEPT = 14;
const folderOf = (open: OpenPost): string => join(open.folder, 'backups');
const stickList = (open: OpenPost): string => join(open.folder, 'stick-backups.json');

/** Names read `NAME-2022-01-06T1930-seq123.postbackup`, so that time and place in the chain need no opening. */
const NAME = /(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})-seq(\d+)\.postbackup$/;

/** Up to which act a backup reaches; null when the name is not one of ours. */
export const seqOfBackup = (name: string): number | null => {
  const match = NAME.exec(name);
  return match ? Number(match[4]) : null;
};

const readName = (path: string, onStick: boolean): BackupRecord | null => {
  const match = NAME.exec(path);
  if (!match || !existsSync(path)) return null;
  return { path, at: `${match[1]}T${match[2]}:${match[3]}` as LocalTime, seq: Number(match[4]), bytes: statSync(path).size, onStick };
};

/** Backups made to sticks, remembered even when the stick is away. */
const listStickBackups = (open: OpenPost): readonly BackupRecord[] =>
  JSON.parse(readText(stickList(open)) ?? '[]') as readonly BackupRecord[];

/** Newest first. */
export const listBackups = (open: OpenPost): readonly BackupRecord[] => {
  const folder = folderOf(open);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const near = names.flatMap((name) => readName(join(folder, name), false) ?? []);
  return [...near, ...listStickBackups(open)].sort((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq);
};

export const newestBackup = (open: OpenPost): BackupRecord | null => listBackups(open)[0] ?? null;

/** Makes and checks a backup in `folder`, or beside the post when null. */
export const runBackup = (open: OpenPost, folder: string | null): BackupRecord => {
  const { db } = open.database;
  const post = readPost(db);
  const at = open.now();
  const name = `${legalName(post.branchName)}-${at.replace(':', '')}-seq${headOf(db).seq}${BACKUP_SUFFIX}`;
  const about = { postId: post.id, branchName: post.branchName, sample: post.sample, madeAt: at, keyring: loadKeyring(open.folder) };
  const path = makeBackup(db, open.key, { folder: folder ?? folderOf(open), name }, about, open.folder);
  const record: BackupRecord = { path, at, seq: headOf(db).seq, bytes: statSync(path).size, onStick: folder !== null };
  const others = listStickBackups(open).filter((other) => other.path !== path);
  if (folder !== null) replaceFile(stickList(open), JSON.stringify([record, ...others].slice(0, KEPT)));
  else dropOld(open);
  return record;
};

const dropOld = (open: OpenPost): void => {
  for (const old of listBackups(open)
    .filter((backup) => !backup.onStick)
    .slice(KEPT))
    rmSync(old.path, { force: true });
};

/** 每天第一次打开时自动备份, unless there is one of today already or nothing has changed since the newest. Says whether it made one. */
export const backUpDaily = (open: OpenPost): boolean => {
  const newest = listBackups(open).find((backup) => !backup.onStick);
  const { seq } = headOf(open.database.db);
  if (newest?.seq === seq || newest?.at.slice(0, 10) === open.now().slice(0, 10) || seq === 1) return false;
  runBackup(open, null);
  return true;
};
