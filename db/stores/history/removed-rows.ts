import { getTableName } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName, RowChange } from '../../row-change.ts';
import { readRow } from '../../row-writer.ts';
import { readPayload } from './payloads.ts';
import { replacedAsAWhole, type TrashTable, trashTables } from './trash-tables.ts';

interface LastTouch {
  readonly table: TrashTable;
  readonly id: string;
  readonly seq: number;
}

const isSoft = (table: TrashTable): boolean => 'removed' in recordTables[table];

/** Rows that are marked as removed, and rows that events know and the table does not, each with the newest event that touched it. */
const awayRows = (db: Db, table: TrashTable): readonly LastTouch[] => {
  const name = getTableName(recordTables[table]);
  const stays = isSoft(table) ? `SELECT id FROM ${name} WHERE removed = 0` : `SELECT id FROM ${name}`;
  return db.$client
    .prepare(
      `SELECT table_name AS "table", row_id AS id, max(seq) AS seq FROM event_touch
       WHERE table_name = ? AND row_id NOT IN (${stays}) GROUP BY row_id`,
    )
    .all(table) as readonly LastTouch[];
};

const earlierTouch = (db: Db, { table, id, seq }: LastTouch): LastTouch | null => {
  const found = db.$client
    .prepare('SELECT max(seq) FROM event_touch WHERE row_id = ? AND table_name = ? AND seq < ?')
    .pluck()
    .get(id, table, seq) as number | null;
  return found === null ? null : { table, id, seq: found };
};

const wasThere = (row: RowChange['before']): boolean => row !== null && row.removed !== true;

/** Whether this change took the row away. */
export const takesAway = ({ before, after }: RowChange): boolean => wasThere(before) && !wasThere(after);

export interface RemovedRow {
  readonly table: TrashTable;
  readonly id: string;
  /** only this column of a row that is still there */
  readonly column?: 'official';
  /** as it was before it went */
  readonly before: NonNullable<RowChange['before']>;
}

export interface Removal {
  readonly seq: number;
  readonly rows: readonly RemovedRow[];
}

/** What the events did, each payload read once however many rows it took away. */
const createReader = (db: Db) => {
  const read = new Map<number, ReadonlyMap<string, RowChange>>();
  return (seq: number): ReadonlyMap<string, RowChange> => {
    const known = read.get(seq) ?? new Map(readPayload(db, seq)?.changes.map((change) => [`${change.table} ${change.id}`, change]));
    read.set(seq, known);
    return known;
  };
};
type Reader = ReturnType<typeof createReader>;

/** The event that took this row away, going back past later changes of it; null when it was cleared for good. */
const removalOf = (db: Db, changesOf: Reader, last: LastTouch): { readonly seq: number; readonly row: RemovedRow } | null => {
  const { table, id } = last;
  for (let touch: LastTouch | null = last; touch; touch = earlierTouch(db, touch)) {
    const change = changesOf(touch.seq).get(`${table} ${id}`);
    if (change && takesAway(change) && change.before) return { seq: touch.seq, row: { table, id, before: change.before } };
    // its event was erased with others': what is left of it is the row itself
    const marked = change ? null : readRow(db, table, id);
    if (marked) return { seq: touch.seq, row: { table, id, before: { ...marked, removed: false } } };
    if (!change?.after) return null;
  }
  return null;
};

/** 会议纪要 stand in a column of their meeting: those that were deleted and not drawn up again. */
const removedMinutes = (db: Db, changesOf: Reader): readonly { readonly seq: number; readonly row: RemovedRow }[] => {
  const events = db.$client
    .prepare(
      `SELECT meeting.id, max(audit_event.seq) AS seq FROM meeting
       JOIN event_touch ON event_touch.row_id = meeting.id AND event_touch.table_name = 'meeting'
       JOIN audit_event ON audit_event.seq = event_touch.seq AND audit_event.route = 'official.remove'
       WHERE meeting.official IS NULL AND meeting.removed = 0 GROUP BY meeting.id`,
    )
    .all() as readonly { readonly id: string; readonly seq: number }[];
  return events.flatMap(({ id, seq }) => {
    const before = changesOf(seq).get(`meeting ${id}`)?.before;
    return before?.official ? [{ seq, row: { table: 'meeting' as const, id, column: 'official' as const, before } }] : [];
  });
};

/** The events that took away what is away now, newest first. What was cleared for good has no such event any more. */
export const listRemovals = (db: Db): readonly Removal[] => {
  const changesOf = createReader(db);
  const removals = new Map<number, RemovedRow[]>();
  const keep = ({ seq, row }: { readonly seq: number; readonly row: RemovedRow }): void => {
    const rows = removals.get(seq);
    if (rows) rows.push(row);
    else removals.set(seq, [row]);
  };
  for (const touch of trashTables.flatMap((table) => awayRows(db, table))) {
    const found = removalOf(db, changesOf, touch);
    if (found) keep(found);
  }
  for (const found of removedMinutes(db, changesOf)) keep(found);
  return [...removals]
    .map(([seq, rows]) => ({ seq, rows: withoutReplaced(rows, [...changesOf(seq).values()]) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => other.seq - one.seq);
};

const withoutReplaced = (rows: readonly RemovedRow[], changes: readonly RowChange[]): readonly RemovedRow[] => {
  const filled = new Set<RecordTableName>(
    changes.filter(({ before, after }) => before === null && after !== null).map(({ table }) => table),
  );
  return rows.filter(({ table }) => !(replacedAsAWhole.has(table) && filled.has(table)));
};
