import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecoveryReport, Trouble } from '#core/post/recovery.ts';
import { type Examination, examineDatabase } from '#db/examine-database.ts';
import { loadMark } from '#db/high-water-mark.ts';
import { type DatabaseKey, type Keyring, loadKeyring } from '#db/keyring.ts';
import { DATABASE_NAME } from '../laptop-register.ts';

/** null: missing, or both copies damaged. */
export const presentKeyring = (folder: string): Keyring | null => {
  try {
    return loadKeyring(folder);
  } catch {
    return null;
  }
};

const startOf = (path: string): string => {
  const handle = openSync(path, 'r');
  try {
    const start = Buffer.alloc(16);
    return start.subarray(0, readSync(handle, start)).toString('latin1');
  } finally {
    closeSync(handle);
  }
};

const isForeign = (path: string): boolean => {
  try {
    // an encrypted file begins with 16 random bytes: plain words or one repeated byte are somebody else's
    return /^([\x20-\x7e\r\n\t\0]{16}|(.)\2{15})/s.test(startOf(path));
  } catch {
    return false; // unreadable: told when it is opened with the key
  }
};

/** What can be seen without the passphrase. */
export const visibleTroubles = (folder: string): readonly Trouble[] => {
  if (!existsSync(folder)) return ['folderMissing'];
  const path = join(folder, DATABASE_NAME);
  const database = (): readonly Trouble[] => {
    if (!existsSync(path)) return ['databaseMissing'];
    if (statSync(path).size === 0) return ['empty'];
    return isForeign(path) ? ['foreign'] : [];
  };
  const keys = (): readonly Trouble[] => {
    if (presentKeyring(folder)) return [];
    return ['keyring.json', 'keyring.copy.json'].some((name) => existsSync(join(folder, name))) ? ['keysDamaged'] : ['keysMissing'];
  };
  return [...database(), ...keys()];
};

type Seen = Pick<RecoveryReport, 'troubles' | 'rollback' | 'readable'>;

const rollbackOf = (folder: string, { head }: Examination): Seen['rollback'] => {
  const mark = loadMark(folder);
  return mark && head && head.seq < mark.seq ? { expected: mark.seq, found: head.seq } : null;
};

/** What the key shows besides. */
export const troublesWithKey = (folder: string, key: DatabaseKey): Seen => {
  const found = examineDatabase(join(folder, DATABASE_NAME), key);
  const rollback = rollbackOf(folder, found);
  return {
    troubles: [...(found.state === 'whole' ? [] : [found.state]), ...(rollback ? (['rolledBack'] as const) : [])],
    rollback,
    readable: found.rows > 0 ? { tables: found.tables, rows: found.rows } : null,
  };
};
