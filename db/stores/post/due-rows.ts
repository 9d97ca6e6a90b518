import type { PurgeKind } from '#core/post/purge.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RecordTableName } from '../../row-change.ts';
import { serviceDue } from './service-due.ts';

/** A row with a field that has been kept long enough. */
export interface DueRow {
  readonly table: RecordTableName;
  readonly id: string;
  readonly day: LocalDate;
  /** its voucher, run and unit, or person */
  readonly what: string;
}

/** What stands in the ledger where a household or another receiver stood. */
export const NO_HOUSEHOLD = '住户（门牌已清除）';
export const NO_RECIPIENT = '领用人（已清除）';

/** A reversal copies what it takes back, so that a document, its reversal and what reverses that go together, by the day of the first. */
const withReversals = (table: 'supply_document' | 'cash_move', roots: string, wanted: string): string => `
  WITH RECURSIVE line(id, at) AS (
    SELECT id, at FROM ${table} WHERE ${roots} AND substr(at, 1, 10) <= ?
    UNION SELECT next.id, line.at FROM ${table} AS next JOIN line ON next.reverses_id = line.id
  )
  SELECT found.id AS id, substr(line.at, 1, 10) AS day, found.voucher AS what
  FROM ${table} AS found JOIN line ON line.id = found.id WHERE ${wanted}`;

const issuedTo = (kind: 'household' | 'other'): string => `kind = 'issue' AND recipient_kind = '${kind}' AND run_id IS NULL`;
const NAMED_RECIPIENT = `party NOT IN ('${NO_HOUSEHOLD}', '${NO_RECIPIENT}')`;

const statements: Readonly<Record<PurgeKind, readonly (readonly [RecordTableName, string])[]>> = {
  donorPhone: [
    ['supplyDocument', withReversals('supply_document', `kind = 'donation'`, `phone <> ''`)],
    ['cashMove', withReversals('cash_move', `kind = 'donation'`, `phone <> ''`)],
  ],
  guardian: [
    ['supplyDocument', withReversals('supply_document', `kind = 'donation'`, `guardian <> ''`)],
    ['cashMove', withReversals('cash_move', `kind = 'donation'`, `guardian <> ''`)],
  ],
  household: [['supplyDocument', withReversals('supply_document', issuedTo('household'), NAMED_RECIPIENT)]],
  recipient: [['supplyDocument', withReversals('supply_document', issuedTo('other'), NAMED_RECIPIENT)]],
  door: [
    [
      'runUnit',
      `SELECT run_unit.id AS id, closed_on AS day, distribution_run.name || ' ' || building.name || building_unit.name AS what
       FROM run_unit JOIN distribution_run ON distribution_run.id = run_id
       JOIN building_unit ON building_unit.id = unit_id JOIN building ON building.id = building_id
       WHERE closed_on <= ? AND doors <> '[]' AND json_extract(doors, '$[0].room') NOT LIKE '第%户'`,
    ],
  ],
  residence: [
    [
      'doubleRegistration',
      `SELECT double_registration.id AS id, reported_on AS day, person.name AS what
       FROM double_registration JOIN person ON person.id = person_id
       WHERE removed = 1 AND reported_on <= ? AND residence <> ''`,
    ],
  ],
  absenceNote: [
    [
      'absence',
      `SELECT absence.id AS id, "to" AS day, person.name AS what
       FROM absence JOIN person ON person.id = person_id WHERE "to" <= ? AND absence.note <> ''`,
    ],
  ],
  ...serviceDue,
};

/** The rows whose field of this kind is due on `until` or was before; oldest first. */
export const findDueRows = (db: Db, kind: PurgeKind, until: LocalDate): readonly DueRow[] =>
  statements[kind]
    .flatMap(([table, statement]) =>
      db.$client
        .prepare<[LocalDate], Omit<DueRow, 'table'>>(statement)
        .all(until)
        .map((row): DueRow => ({ table, ...row })),
    )
    .sort((one, other) => one.day.localeCompare(other.day));
