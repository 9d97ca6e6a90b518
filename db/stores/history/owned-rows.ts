import { eq } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName } from '../../row-change.ts';
import type { RowKey } from './named-ids.ts';

/** What belongs to a record and has no life without it, by the column that says so. */
const owned: Partial<Record<RecordTableName, readonly (readonly [RecordTableName, string])[]>> = {
  person: [
    ['personPhoto', 'id'],
    ['signaturePin', 'id'],
    ['absence', 'personId'],
    ['dutyWish', 'personId'],
    ['doubleRegistration', 'personId'],
    ['personPair', 'firstId'],
    ['personPair', 'secondId'],
  ],
  building: [['buildingUnit', 'buildingId']],
  meeting: [
    ['agendaItem', 'meetingId'],
    ['meetingAttachment', 'meetingId'],
  ],
  distributionRun: [['runUnit', 'runId']],
};

const rowsBy = (db: Db, table: RecordTableName, column: string, id: string): readonly RowKey[] => {
  const target = recordTables[table];
  return db
    .select({ id: target.id })
    .from(target)
    .where(eq(target[column as 'id'], id as never))
    .all()
    .map((row) => ({ table, id: row.id }));
};

export const ownedRows = (db: Db, { table, id }: RowKey): readonly RowKey[] =>
  (owned[table] ?? []).flatMap(([child, column]) => rowsBy(db, child, column, id));

/** The columns by which rows of `table` say that they belong to a record of this kind. */
export const ownerColumns = (kind: RecordTableName, table: RecordTableName): readonly string[] =>
  (owned[kind] ?? []).filter(([child]) => child === table).map(([, column]) => column);
