import { type BackupState, type BackupWatch, type CopyAge, isCopyDue } from '#core/post/backup.ts';
import { headIn } from '#db/backup.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listBackups } from '../backups.ts';
import type { OpenPost } from '../open-post.ts';
import { hoursBetween } from './back-up-when-due.ts';
import { readRehearsal } from './rehearse.ts';
import { readSecondPlace } from './second-place.ts';

/** why the last automatic backup of an open post failed */
const failures = new WeakMap<OpenPost, string>();

export const noteBackupFailure = (open: OpenPost, sentence: string | null): void => {
  if (sentence === null) failures.delete(open);
  else failures.set(open, sentence);
};

const ageOf = (open: OpenPost): CopyAge | null => {
  const newest = listBackups(open).find(({ away }) => away);
  if (!newest) return null;
  const hours = hoursBetween(newest.at, open.now());
  return { at: newest.at, hours: hours < 0 ? null : Math.floor(hours), steps: headIn(open.database.db.$client).seq - newest.seq };
};

/** Is there a copy that a lost laptop does not take along, and how old is it? An invented post needs none. */
export const watchOf = (open: OpenPost): BackupWatch => {
  const { db } = open.database;
  const away = ageOf(open);
  return {
    away,
    due: !readPost(db).sample && isCopyDue(away, headIn(db.$client).seq),
    place: readSecondPlace(open.folder),
    failure: failures.get(open) ?? null,
  };
};

export const backupStateOf = (open: OpenPost): BackupState => ({
  ...watchOf(open),
  backups: listBackups(open),
  rehearsal: readRehearsal(open.folder),
});
