import { rmSync } from 'node:fs';
import type { BackupRecord } from '#core/post/backup.ts';
import { type AgeingBackup, agedOut } from '#core/post/backup-retention.ts';
import { readBackupHeader, verifyBackupFile } from '#db/backup.ts';
import type { Db } from '#db/db.ts';

const ORDINARY: ReadonlySet<string> = new Set(['daily', 'hours', 'person', 'archive', 'keys']);

/** Whether the last act of a backup stands in the present chain. */
const isOwnLine = (db: Db, path: string): boolean => {
  const { seq, hash } = readBackupHeader(path);
  return seq === 0 || db.$client.prepare('SELECT 1 FROM audit_event WHERE seq = ? AND hash = ?').get(seq, hash) !== undefined;
};

const isSound = (path: string): boolean => {
  try {
    verifyBackupFile(path);
    return true;
  } catch {
    return false; // rotten: what it would stand for stays
  }
};

/** Removes what has aged out, each only after the newer one that covers it was read back whole. */
export const dropAgedOut = (db: Db, backups: readonly BackupRecord[]): void => {
  const ageing: readonly AgeingBackup[] = backups.map(({ path, at, seq, reason }) => ({
    ...{ path, at, seq },
    beforeStep: !ORDINARY.has(reason),
    ownLine: isOwnLine(db, path),
  }));
  for (const { drop, coveredBy } of agedOut(ageing)) if (isSound(coveredBy)) rmSync(drop, { force: true });
};
