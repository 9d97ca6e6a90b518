import type { Db } from '../../db.ts';
import type { DueRow } from './due-rows.ts';

/** Runs each statement, which takes an id, for the rows of this table. */
export const emptyEach = (db: Db, rows: readonly DueRow[], table: DueRow['table'], ...statements: readonly string[]): void => {
  for (const statement of statements) {
    const empty = db.$client.prepare(statement);
    for (const row of rows) if (row.table === table) empty.run(row.id);
  }
};
