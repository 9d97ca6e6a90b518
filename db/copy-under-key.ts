import Sqlite from 'better-sqlite3';
import type { Db } from './db.ts';
import type { DatabaseKey } from './keyring.ts';
import { setKey } from './open-database.ts';

/** Copies the open database to `path` and encrypts the copy with another key. It is not flushed: whoever lets it count sees to that. */
export const copyUnderKey = (db: Db, path: string, keys: { readonly from: DatabaseKey; readonly to: DatabaseKey }): void => {
  // VACUUM INTO keeps the key and folds the log in
  db.$client.prepare('VACUUM INTO ?').run(path);
  const copy = new Sqlite(path);
  try {
    setKey(copy, keys.from);
    copy.pragma(`rekey="x'${keys.to.toString('hex')}'"`);
  } finally {
    copy.close();
  }
};
