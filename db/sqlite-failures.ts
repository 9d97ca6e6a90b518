import Sqlite from 'better-sqlite3';

/** What SQLite's own error codes mean to us, so that nobody else needs to know them. */
export type SqliteTrouble = 'full' | 'unreadable medium' | 'read-only medium' | 'damaged' | 'still referenced' | 'taken' | 'other';

/** null when the error is not SQLite's. */
export const sqliteTrouble = (error: unknown): SqliteTrouble | null => {
  if (!(error instanceof Sqlite.SqliteError)) return null;
  const { code } = error;
  if (code === 'SQLITE_FULL') return 'full';
  if (code.startsWith('SQLITE_IOERR')) return 'unreadable medium';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return 'read-only medium';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged';
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return 'taken';
  return code === 'SQLITE_CONSTRAINT_FOREIGNKEY' ? 'still referenced' : 'other';
};
