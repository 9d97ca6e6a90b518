import type { PurgeKind } from '#core/post/purge.ts';
import type { DoorState } from '#core/supplies/door-state.ts';
import type { Db } from '../../db.ts';
import { type DueRow, NO_HOUSEHOLD, NO_RECIPIENT } from './due-rows.ts';
import { emptyEach as each } from './empty-each.ts';
import { serviceEmptiers } from './empty-service.ts';

const GUARDS = ['supply_document_no_update', 'stock_move_no_update', 'cash_move_no_update'] as const;

/**
 * Takes the guards of the append-only books down and puts them back as they were, inside the caller's transaction: a purge empties words and
 * touches no figure, and a fault in between leaves books and guards as they stood.
 */
const pastGuards = (db: Db, work: () => void): void => {
  const find = db.$client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?").pluck();
  const guards = GUARDS.map((name) => ({ name, sql: String(find.get(name)) }));
  for (const { name } of guards) db.$client.exec(`DROP TRIGGER ${name}`);
  work();
  for (const { sql } of guards) db.$client.exec(sql);
};

/** How many doors of which state stay, for the balance of the run; in an order that tells nothing. */
const unnamed = (doors: readonly DoorState[]): readonly DoorState[] =>
  [...doors]
    .sort((one, other) => one.state.localeCompare(other.state) || JSON.stringify(one.trip).localeCompare(JSON.stringify(other.trip)))
    .map((door, index) => ({ ...door, room: `第${index + 1}户` }));

const emptyDoors = (db: Db, rows: readonly DueRow[]): void => {
  const read = db.$client.prepare('SELECT doors FROM run_unit WHERE id = ?').pluck();
  const write = db.$client.prepare('UPDATE run_unit SET doors = ? WHERE id = ?');
  for (const { id } of rows) write.run(JSON.stringify(unnamed(JSON.parse(String(read.get(id))) as readonly DoorState[])), id);
};

const PARTY = `CASE recipient_kind WHEN 'household' THEN '${NO_HOUSEHOLD}' ELSE '${NO_RECIPIENT}' END`;

const emptyRecipients = (db: Db, rows: readonly DueRow[]): void =>
  each(
    ...([db, rows, 'supplyDocument'] as const),
    `UPDATE supply_document SET party = ${PARTY} WHERE id = ?`,
    'UPDATE stock_move SET party = (SELECT party FROM supply_document WHERE id = document_id) WHERE document_id = ?',
  );

const emptiers: Readonly<Record<PurgeKind, (db: Db, rows: readonly DueRow[]) => void>> = {
  donorPhone: (db, rows) => {
    each(db, rows, 'supplyDocument', `UPDATE supply_document SET phone = '' WHERE id = ?`);
    each(db, rows, 'cashMove', `UPDATE cash_move SET phone = '' WHERE id = ?`);
  },
  guardian: (db, rows) => {
    each(db, rows, 'supplyDocument', `UPDATE supply_document SET guardian = '' WHERE id = ?`);
    each(db, rows, 'cashMove', `UPDATE cash_move SET guardian = '' WHERE id = ?`);
  },
  household: emptyRecipients,
  recipient: emptyRecipients,
  door: emptyDoors,
  residence: (db, rows) => each(db, rows, 'doubleRegistration', `UPDATE double_registration SET residence = '' WHERE id = ?`),
  absenceNote: (db, rows) => each(db, rows, 'absence', `UPDATE absence SET note = '' WHERE id = ?`),
  ...serviceEmptiers,
};

/** Empties the fields for good. No event may hold what stood in them, so that it is written past the row writer; call it in a command's transaction. */
export const emptyDue = (db: Db, due: ReadonlyMap<PurgeKind, readonly DueRow[]>): void =>
  pastGuards(db, () => {
    for (const [kind, rows] of due) emptiers[kind](db, rows);
  });
