import { getTableName } from 'drizzle-orm';
import { purgeKinds } from '#core/post/purge.ts';
import { addDays, dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { recordTables } from '../../record-tables.ts';
import type { RecordTableName, Row } from '../../row-change.ts';
import { eventsOf } from '../history/clear-away.ts';
import { readPayload } from '../history/payloads.ts';
import type { DueRow } from './due-rows.ts';
import type { ServicePurgeKind } from './service-due.ts';

/** What an undo took away altogether stands in no table; the log still holds it. */
const kindOf = {
  serviceRequest: 'requestPlace',
  deliveryTask: 'deliveryPlace',
  isolatedHousehold: 'deliveryPlace',
  parcel: 'parcelPlace',
  parcelBatch: 'parcelPlace',
  escort: 'escortPlace',
  escortStep: 'escortPlace',
  visit: 'visitDoor',
  careCase: 'careCase',
  careContact: 'careCase',
} as const satisfies Partial<Record<RecordTableName, ServicePurgeKind>>;
type LostTable = keyof typeof kindOf;
const tables = Object.keys(kindOf) as readonly LostTable[];

interface Lost {
  readonly table: LostTable;
  readonly id: string;
  readonly seq: number;
}

const LOST = `SELECT table_name AS "table", row_id AS id, max(seq) AS seq FROM event_touch
  WHERE table_name IN (${tables.map((table) => `'${table}'`).join(', ')}) AND CASE table_name ${tables
    .map((table) => `WHEN '${table}' THEN NOT EXISTS (SELECT 1 FROM ${getTableName(recordTables[table])} AS there WHERE there.id = row_id)`)
    .join(' ')} END GROUP BY row_id, table_name`;

const rowIn = (db: Db, { table, id }: Lost, seq: number): Row | null => {
  const change = readPayload(db, seq)?.changes.find((one) => one.table === table && one.id === id);
  return change ? (change.after ?? change.before) : null;
};

const dayOf = (db: Db, seq: number): LocalDate =>
  dateOf(db.$client.prepare('SELECT at FROM audit_event WHERE seq = ?').pluck().get(seq) as LocalTime);

const careDay = (db: Db, lost: Lost, seqs: readonly number[]): LocalDate => {
  const row = seqs.map((seq) => rowIn(db, lost, seq)).find((found) => found !== null);
  const known =
    lost.table === 'careCase'
      ? row?.purgeOn
      : db.$client
          .prepare('SELECT purge_on FROM care_case WHERE id = ?')
          .pluck()
          .get(row?.caseId ?? '');
  return typeof known === 'string' ? (known as LocalDate) : addDays(dayOf(db, lost.seq), purgeKinds.careCase.days);
};

/** Rows that events know and their table does not, with the contents still in the log; by the kind they would have been emptied with. */
export const findLostRows = (db: Db): ReadonlyMap<ServicePurgeKind, readonly DueRow[]> => {
  const found = new Map<ServicePurgeKind, DueRow[]>();
  for (const lost of db.$client.prepare<[], Lost>(LOST).all()) {
    const seqs = eventsOf(db, [lost]);
    if (seqs.length === 0) continue;
    const kind = kindOf[lost.table];
    const day = kind === 'careCase' ? careDay(db, lost, seqs) : dayOf(db, lost.seq);
    found.set(kind, [...(found.get(kind) ?? []), { table: lost.table, id: lost.id, day, what: '已经撤销的登记' }]);
  }
  return found;
};
