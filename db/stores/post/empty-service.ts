import type { Db } from '../../db.ts';
import type { DueRow } from './due-rows.ts';
import { emptyEach as each } from './empty-each.ts';
import { CLEARED, type ServicePurgeKind, UNNAMED } from './service-due.ts';

interface Door {
  readonly id: string;
  /** doors of one day, or of one unit in one round, are told apart among themselves */
  readonly among: string;
  /** the same for the same door */
  readonly door: string;
}

const NUMBER = /^第(\d+)户$/;

/**
 * 第1户, 第2户 …: how many doors there were, and which entries were of one door, stays to be counted; which door it was does not. The order is
 * that of random ids, so that it tells nothing. Numbers that an earlier purge gave are not given again.
 */
const nameless = (
  doors: readonly Door[],
  taken: readonly { readonly among: string; readonly room: string }[],
): ReadonlyMap<string, string> => {
  const highest = new Map<string, number>();
  for (const { among, room } of taken) highest.set(among, Math.max(highest.get(among) ?? 0, Number(NUMBER.exec(room)?.[1] ?? 0)));
  const numbers = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, among, door } of [...doors].sort((one, other) => one.id.localeCompare(other.id))) {
    const key = JSON.stringify([among, door]);
    const number = numbers.get(key) ?? (highest.get(among) ?? 0) + 1;
    if (!numbers.has(key)) highest.set(among, number);
    numbers.set(key, number);
    names.set(id, `第${number}户`);
  }
  return names;
};

const renumber = (
  db: Db,
  rows: readonly DueRow[],
  table: 'deliveryTask' | 'visit',
  { read, taken, write }: { readonly read: string; readonly taken: string; readonly write: string },
): void => {
  const find = db.$client.prepare(read);
  const wanted = rows.filter((row) => row.table === table).flatMap(({ id }) => (find.get(id) as Door | undefined) ?? []);
  if (wanted.length === 0) return;
  const known = db.$client.prepare(taken).all() as readonly { readonly among: string; readonly room: string }[];
  const empty = db.$client.prepare(write);
  for (const [id, room] of nameless(wanted, known)) empty.run(room, id);
};

const emptyDeliveries = (db: Db, rows: readonly DueRow[]): void => {
  renumber(db, rows, 'deliveryTask', {
    read: `SELECT id, date AS among, coalesce(unit_id, '') || ' ' || room AS door FROM delivery_task WHERE id = ?`,
    taken: `SELECT date AS among, room FROM delivery_task WHERE unit_id IS NULL AND room LIKE '${UNNAMED}'`,
    write: `UPDATE delivery_task SET unit_id = NULL, room = ?, need = '' WHERE id = ?`,
  });
  each(db, rows, 'isolatedHousehold', `UPDATE isolated_household SET unit_id = NULL, room = '', needs = '' WHERE id = ?`);
};

const emptyVisits = (db: Db, rows: readonly DueRow[]): void =>
  renumber(db, rows, 'visit', {
    read: `SELECT id, round_id || ' ' || unit_id AS among, room AS door FROM visit WHERE id = ?`,
    taken: `SELECT round_id || ' ' || unit_id AS among, room FROM visit WHERE room LIKE '${UNNAMED}'`,
    write: `UPDATE visit SET room = ?, note = '' WHERE id = ?`,
  });

const emptyEscorts = (db: Db, rows: readonly DueRow[]): void =>
  each(
    ...([db, rows, 'escort'] as const),
    `UPDATE escort SET unit_id = NULL, room = '', destination = '${CLEARED}', aids = '', vehicle = '', note = '' WHERE id = ?`,
    `UPDATE escort_step SET handed_by = '${CLEARED}', taken_by = '${CLEARED}', note = '' WHERE escort_id = ?`,
  );

/** A household whose day has come is no longer in care: who it was, nobody can look up any more. */
const emptyCare = (db: Db, rows: readonly DueRow[]): void =>
  each(
    ...([db, rows, 'careCase'] as const),
    `UPDATE care_case SET unit_id = NULL, room = '', called = '', phone = '', words = '',
     until = coalesce(until, max("from", date(purge_on, '-1 day'))) WHERE id = ?`,
    `UPDATE care_contact SET words = '' WHERE case_id = ?`,
  );

/** Counts by day, kind and result stay as they were. */
export const serviceEmptiers: Readonly<Record<ServicePurgeKind, (db: Db, rows: readonly DueRow[]) => void>> = {
  requestPlace: (db, rows) =>
    each(
      ...([db, rows, 'serviceRequest'] as const),
      `UPDATE service_request SET unit_id = NULL, room = '', phone = '', words = '${CLEARED}',
       result = CASE result WHEN '' THEN '' ELSE '${CLEARED}' END WHERE id = ?`,
    ),
  deliveryPlace: emptyDeliveries,
  parcelPlace: (db, rows) => {
    each(db, rows, 'parcel', `UPDATE parcel SET unit_id = NULL, room = '' WHERE id = ?`);
    each(db, rows, 'parcelBatch', `UPDATE parcel_batch SET source = '', note = '' WHERE id = ?`);
  },
  escortPlace: emptyEscorts,
  visitDoor: emptyVisits,
  careCase: emptyCare,
};
