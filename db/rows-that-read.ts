import type Sqlite from 'better-sqlite3';

export type RawRow = Readonly<Record<string, unknown>>;

export const tableNames = (client: Sqlite.Database): readonly string[] =>
  client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];

/** Rows beyond this many missing numbers are not looked for. */
const FARTHEST = 2 ** 40;

/** The first row number above `from`; null at the end of the table, undefined on a damaged page. */
const rowAfter = (client: Sqlite.Database, table: string, from: number): number | null | undefined => {
  try {
    const found = client.prepare(`SELECT rowid FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT 1`).pluck().get(from);
    return found === undefined ? null : Number(found);
  } catch {
    return undefined;
  }
};

/** The first row behind a damaged page, found in ever larger strides and then back to the edge of the damage; null when there is none. */
const nextReadable = (client: Sqlite.Database, table: string, from: number): number | null => {
  let far = 1;
  while (far < FARTHEST && rowAfter(client, table, from + far) === undefined) far *= 2;
  let near = far / 2;
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    if (rowAfter(client, table, from + middle) === undefined) near = middle;
    else far = middle;
  }
  return rowAfter(client, table, from + far) ?? null;
};

/**
 * Every row of a table that can be read, in the order of writing; null stands for a gap of rows that cannot. A damaged page costs the rows
 * on it and no others.
 */
export function* rowsThatRead(client: Sqlite.Database, table: string): Generator<RawRow | null> {
  let last = 0;
  for (;;) {
    try {
      const rows = client.prepare<[number], RawRow & { readonly __row: number }>(
        `SELECT rowid AS __row, * FROM "${table}" WHERE rowid > ? ORDER BY rowid`,
      );
      for (const { __row, ...row } of rows.iterate(last)) {
        last = __row;
        yield row;
      }
      return;
    } catch {
      yield null;
      const next = nextReadable(client, table, last);
      if (next === null) return;
      last = next - 1;
    }
  }
}
