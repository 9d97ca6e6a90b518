import type { Db } from '../../db.ts';
import type { RowKey } from './named-ids.ts';

/** Events that touched any of these rows, newest first. */
export const touchesOf = (db: Db, rows: readonly RowKey[]): readonly number[] => {
  const find = db.$client.prepare('SELECT seq FROM event_touch WHERE row_id = ? AND table_name = ?').pluck();
  return [...new Set(rows.flatMap(({ table, id }) => find.all(id, table) as number[]))].sort((a, b) => b - a);
};
