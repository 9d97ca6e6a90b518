import Sqlite from 'better-sqlite3';
import type { HighWaterMark } from './high-water-mark.ts';
import type { DatabaseKey } from './keyring.ts';
import { isNewer } from './migrate.ts';
import { DatabaseHeld, openFailure, setKey } from './open-database.ts';
import { rowsThatRead, tableNames } from './rows-that-read.ts';

export interface Examination {
  readonly state: 'whole' | 'unreadable' | 'damagedPages' | 'newer' | 'held';
  /** where the chain ends; null when that cannot be read */
  readonly head: HighWaterMark | null;
  /** what can still be read of it */
  readonly tables: number;
  readonly rows: number;
}

const nothing = { head: null, tables: 0, rows: 0 } as const;

const read = <T>(use: () => T): T | null => {
  try {
    return use();
  } catch {
    return null; // this part lies on a damaged page: the others are looked at all the same
  }
};

const headOf = (client: Sqlite.Database): HighWaterMark | null =>
  read(() => client.prepare<[], HighWaterMark>('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1').get()) ?? null;

const count = (client: Sqlite.Database): { readonly tables: number; readonly rows: number } => {
  const counts = tableNames(client).map((name) => [...rowsThatRead(client, name)].filter((row) => row !== null).length);
  return { tables: counts.filter((rows) => rows > 0).length, rows: counts.reduce((sum, rows) => sum + rows, 0) };
};

const look = (client: Sqlite.Database): Examination => {
  if (isNewer(client)) return { state: 'newer', head: headOf(client), ...count(client) };
  const sound = read(() => client.pragma('quick_check', { simple: true })) === 'ok';
  return sound ? { ...nothing, state: 'whole', head: headOf(client) } : { state: 'damagedPages', head: headOf(client), ...count(client) };
};

/** Looks at a database for reading only and says what is wrong with it. Never writes, whatever it finds. */
export const examineDatabase = (path: string, key: DatabaseKey): Examination => {
  let client: Sqlite.Database | null = null;
  try {
    client = new Sqlite(path, { readonly: true, timeout: 200 });
    setKey(client, key);
    return look(client);
  } catch (error) {
    return { ...nothing, state: openFailure(error) instanceof DatabaseHeld ? 'held' : 'unreadable' };
  } finally {
    client?.close();
  }
};
