import { count, eq } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName } from '../../row-change.ts';

/** How many rows of a table are there, those marked as removed left out. */
export const countPresent = (db: Db, name: RecordTableName): number => {
  const table = recordTables[name];
  const rows = db.select({ rows: count() }).from(table);
  return ('removed' in table ? rows.where(eq(table.removed, false)) : rows).get()?.rows ?? 0;
};
