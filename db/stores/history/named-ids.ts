import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName, Row } from '../../row-change.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

interface Naming extends RowKey {
  /** numbers of other records that stand in this one, in whatever column */
  readonly names: readonly string[];
}

const namesIn = (row: Row): readonly string[] => {
  const texts = Object.entries(row).flatMap(([column, value]) =>
    column === 'id' || value instanceof Uint8Array ? [] : [JSON.stringify(value)],
  );
  return texts.flatMap((text) => text?.match(UUID) ?? []);
};

/** Who names whom, over every record there is. Columns without a foreign key and lists inside a column count as well. */
const readNamings = (db: Db): readonly Naming[] =>
  (Object.keys(recordTables) as RecordTableName[]).flatMap((table) =>
    (db.select().from(recordTables[table]).all() as readonly (Row & { readonly id: string })[]).map((row) => ({
      table,
      id: row.id,
      names: namesIn(row),
    })),
  );

export interface RowKey {
  readonly table: RecordTableName;
  readonly id: string;
}
export const keyOf = ({ table, id }: RowKey): string => `${table} ${id}`;

/**
 * Of `candidates`, those that something staying still names: directly, or through another candidate that has to stay for that reason.
 * @param owned what goes with a candidate, and stays with it
 */
export const stillNamed = (db: Db, candidates: ReadonlySet<string>, owned: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const namings = readNamings(db);
  const held = new Map(namings.map((one) => [keyOf(one), one.names]));
  const known = new Map<string, readonly string[]>();
  for (const one of namings) if (candidates.has(keyOf(one))) known.set(one.id, [...(known.get(one.id) ?? []), keyOf(one)]);
  const stays = new Set<string>();
  const asked = namings.filter((one) => !candidates.has(keyOf(one))).flatMap(({ names }) => names.flatMap((name) => known.get(name) ?? []));
  for (let key = asked.pop(); key !== undefined; key = asked.pop()) {
    if (stays.has(key)) continue;
    stays.add(key);
    asked.push(...(owned.get(key) ?? []), ...(held.get(key) ?? []).flatMap((name) => known.get(name) ?? []));
  }
  return stays;
};
