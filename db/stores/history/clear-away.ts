import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { keyOf, type RowKey, stillNamed } from './named-ids.ts';
import { createOwnedFinder } from './owned-rows.ts';

export interface Clearing {
  /** what belongs to a record stands before it */
  readonly rows: readonly RowKey[];
  /** asked for and still named by something that stays */
  readonly kept: readonly RowKey[];
  /** events that hold anything of these rows, as far as they are not erased yet */
  readonly seqs: readonly number[];
}

/** Events that hold anything of these rows, as far as they are not erased yet. */
export const eventsOf = (db: Db, rows: readonly RowKey[]): readonly number[] => {
  const find = db.$client.prepare('SELECT seq FROM event_touch WHERE row_id = ? AND table_name = ?').pluck();
  const holds = db.$client.prepare('SELECT 1 FROM event_payload WHERE seq = ?').pluck();
  const seqs = new Set(rows.flatMap(({ table, id }) => find.all(id, table) as number[]));
  return [...seqs].filter((seq) => holds.get(seq) !== undefined).sort((a, b) => a - b);
};

/** What clearing these removed rows would take and what has to stay; looks only. */
export const planClearing = (db: Db, asked: readonly RowKey[]): Clearing => {
  const ownedBy = createOwnedFinder(db);
  const owned = new Map(asked.map((row) => [keyOf(row), ownedBy(row)]));
  const all = new Map([...asked, ...[...owned.values()].flat()].map((row) => [keyOf(row), row]));
  const links = new Map([...owned].map(([key, rows]) => [key, rows.map(keyOf)]));
  const stays = stillNamed(db, new Set(all.keys()), links);
  const goes = (row: RowKey): boolean => !stays.has(keyOf(row));
  const own = new Set(asked.map(keyOf));
  const rows = [...[...all.values()].filter((row) => !own.has(keyOf(row))), ...asked].filter(goes);
  return { rows, kept: asked.filter((row) => !goes(row)), seqs: eventsOf(db, rows) };
};

/** Deletes the rows for good; records name one another, so that the order is settled at the end of the transaction. */
export const clearAway = (writer: RowWriter, { rows }: Clearing): void => {
  writer.db.$client.pragma('defer_foreign_keys = ON');
  for (const { table, id } of rows) writer.clearAway(table, id);
};
