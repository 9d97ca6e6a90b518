import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Empty for ever: only the lock on it means anything, and that goes with the process that took it. */
export const LOCK_NAME = 'change-over.lock';

const isBusy = (error: unknown): boolean => error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for one process and one act; null when another has it. SQLite's own file lock: a killed process leaves nothing that
 * could block the next one.
 */
export const lockFolder = (folder: string): FolderLock | null => {
  const client = new Sqlite(join(folder, LOCK_NAME), { timeout: 200 });
  try {
    client.prepare('BEGIN EXCLUSIVE').run();
    return { release: () => void (client.open && client.close()) };
  } catch (error) {
    client.close();
    if (isBusy(error)) return null;
    throw error;
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
