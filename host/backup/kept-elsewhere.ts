import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupRecord, backupReasons } from '#core/post/backup.ts';
import { keysOf } from '#core/roster/person.ts';
import { localTime } from '#core/time/local-date.ts';
import { readText, replaceFile } from '#db/files.ts';
import { isMounted } from '../folders.ts';

const REMEMBERED = 40;
const fileOf = (folder: string): string => join(folder, 'stick-backups.json');

const keptFile = z.array(
  z.object({
    path: z.string(),
    at: localTime,
    bytes: z.int(),
    seq: z.int(),
    onStick: z.boolean(),
    away: z.boolean(),
    reason: z.enum(keysOf(backupReasons)),
  }),
);

/** Backups in folders that people chose, remembered even when the stick is away. */
export const listKeptElsewhere = (folder: string): readonly BackupRecord[] => {
  const text = readText(fileOf(folder));
  if (text === null) return [];
  try {
    return keptFile.parse(JSON.parse(text));
  } catch {
    return []; // a torn list loses no backup: the files lie where they were written
  }
};

const save = (folder: string, records: readonly BackupRecord[]): void => replaceFile(fileOf(folder), JSON.stringify(records));

export const rememberElsewhere = (folder: string, record: BackupRecord): void =>
  save(folder, [record, ...listKeptElsewhere(folder).filter((other) => other.path !== record.path)].slice(0, REMEMBERED));

/** After files were removed from a place that is here now. */
export const forgetElsewhere = (folder: string, paths: readonly string[]): void => {
  const gone = new Set(paths);
  if (gone.size > 0)
    save(
      folder,
      listKeptElsewhere(folder).filter(({ path }) => !gone.has(path)),
    );
};

/** Whether `place` is on another disk than the post: below where sticks are mounted, or another file system. */
export const isAway = (place: string, folder: string): boolean => isMounted(place) || statSync(place).dev !== statSync(folder).dev;
