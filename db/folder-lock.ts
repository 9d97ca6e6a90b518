import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { connect, missing, openFailure } from './open-database.ts';

/** Empty for ever: only the lock on it means anything, and that goes with the process that took it. */
export const LOCK_NAME = 'change-over.lock';

const isBusy = (error: unknown): boolean => error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

/** A folder that is one process's for the moment. */
export interface FolderLock {
  isHeld(): boolean;
  release(): void;
}

/** Another account that may read the file could hold its lock and keep the post closed. */
const makePrivate = (path: string): void => {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch {
    // opening it as a database says why it cannot be made
  }
};

/**
 * Takes the folder for one process and one act; null when another has it. SQLite's own file lock: a killed process leaves nothing that
 * could block the next one.
 */
export const lockFolder = (folder: string): FolderLock | null => {
  if (!existsSync(folder)) throw missing();
  const path = join(folder, LOCK_NAME);
  makePrivate(path);
  const client = connect(path);
  try {
    // without a journal file the lock takes no room: a full disk must not keep a post closed
    client.pragma('journal_mode = MEMORY');
    client.prepare('BEGIN EXCLUSIVE').run();
    return { isHeld: () => client.open, release: () => void (client.open && client.close()) };
  } catch (error) {
    client.close();
    if (isBusy(error)) return null;
    throw openFailure(error);
  }
};

/** Whether another process (or connection) has the database open. Needs no key, for the lock is asked before the first page is read. */
export const isDatabaseHeld = (path: string): boolean => {
  const client = new Sqlite(path, { fileMustExist: true, timeout: 200 });
  try {
    client.prepare('BEGIN EXCLUSIVE').run();
    return false;
  } catch (error) {
    return isBusy(error);
  } finally {
    client.close();
  }
};
