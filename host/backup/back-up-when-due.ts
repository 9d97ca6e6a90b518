import type { BackupReason } from '#core/post/backup.ts';
import { dateOf } from '#core/time/local-date.ts';
import { headIn } from '#db/backup.ts';
import { listBeside, runBackup } from '../backups.ts';
import type { OpenPost } from '../open-post.ts';

const HOURS_OF_USE = 4;
const HOUR_MS = 3_600_000;

/** Wall times of one zone, apart in hours; a clock that went back gives a negative figure. */
export const hoursBetween = (from: string, to: string): number => (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / HOUR_MS;

/** Why an automatic backup is due, or null. Another day in either direction counts: a clock that went back must not stop backups. */
export const whyDue = (open: OpenPost): BackupReason | null => {
  const newest = listBeside(open.folder)[0];
  const { seq } = headIn(open.database.db.$client);
  if (seq <= 1 || newest?.seq === seq) return null;
  const now = open.now();
  if (!newest || dateOf(newest.at) !== dateOf(now)) return 'daily';
  return Math.abs(hoursBetween(newest.at, now)) >= HOURS_OF_USE ? 'hours' : null;
};

/** 自动备份 on the first opening of a day and after four hours of use, when something was written since the newest. Says whether it made one. */
export const backUpWhenDue = (open: OpenPost): boolean => {
  const reason = whyDue(open);
  if (reason) runBackup(open, null, reason);
  return reason !== null;
};
