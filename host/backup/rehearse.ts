import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type Rehearsal, rehearsal } from '#core/post/backup.ts';
import { type BackupHeader, backupFigures, countRows, unpackBackup } from '#db/backup.ts';
import { readText, replaceFile } from '#db/files.ts';
import { loadKeyring } from '#db/keyring.ts';
import { openDatabase, type PostDatabase } from '#db/open-database.ts';
import { firstBrokenLink, headOf } from '#db/stores/events.ts';
import { needSpace } from '../free-space.ts';
import type { OpenPost } from '../open-post.ts';

const fileOf = (folder: string): string => join(folder, 'rehearsal.json');

/** 上次演练; null = never, or the note cannot be read. */
export const readRehearsal = (folder: string): Rehearsal | null => {
  try {
    return rehearsal.parse(JSON.parse(readText(fileOf(folder)) ?? ''));
  } catch {
    return null;
  }
};

const otherKey = (): ExpectedFailure =>
  new ExpectedFailure(
    'refused',
    '这份备份是换钥匙以前的，要用当时的口令才能打开，没有演练。它还在，没有坏；请先备份一次，再演练新的那一份。',
  );

const openCopy = (open: OpenPost, path: string, header: BackupHeader): PostDatabase => {
  try {
    return openDatabase(path, open.key, { create: false });
  } catch (error) {
    if (isDeepStrictEqual(header.keyring, loadKeyring(open.folder))) throw error;
    throw otherKey();
  }
};

const sumOf = (figures: Readonly<Record<string, number>>): number => Object.values(figures).reduce((sum, rows) => sum + rows, 0);

const prove = ({ db }: PostDatabase, header: BackupHeader): { readonly rows: number } => {
  const rows = countRows(db.$client);
  const { seq, hash } = headOf(db);
  const same = isDeepStrictEqual(backupFigures(rows), header.counts) && seq === header.seq && hash === header.hash;
  if (!same || firstBrokenLink(db) !== null || db.$client.pragma('integrity_check', { simple: true }) !== 'ok')
    throw new ExpectedFailure('damaged', '这份备份打开了，但里面的记录对不上，不能靠它恢复。现有资料没有动。请马上再备份一次。');
  return { rows: sumOf(rows) };
};

/**
 * 演练恢复: reads a backup whole, opens it in a folder of its own as a restore would, checks pages, chain and counts, and throws the copy away.
 * The day is remembered.
 * @throws ExpectedFailure `damaged` or `refused`; the post and the backup are as they were
 */
export const rehearseRestore = (open: OpenPost, path: string, bytes: number): Rehearsal => {
  needSpace(open.folder, bytes * 2);
  const scratch = join(open.folder, 'rehearsal');
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { mode: 0o700 });
  try {
    const copy = join(scratch, 'post.part');
    const header = unpackBackup(path, copy);
    const database = openCopy(open, copy, header);
    try {
      const { rows } = prove(database, header);
      const done: Rehearsal = { at: open.now(), madeAt: header.madeAt, seq: header.seq, counts: header.counts, rows };
      replaceFile(fileOf(open.folder), JSON.stringify(done));
      return done;
    } finally {
      database.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
