import type { Site } from '#core/roster/organisation/building.ts';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import type { Db } from '../../db.ts';
import type { Row, RowChange } from '../../row-change.ts';
import { building, buildingUnit } from '../../schema/index.ts';
import { readPayload } from '../history/payloads.ts';
import { type BuildingRow, siteOfRows, type UnitRow } from '../roster/buildings.ts';

/** The event that closed this round; null while it is open, and where no event tells of it. */
const closingOf = (db: Db, { id, closedAt }: VisitRound): number | null =>
  closedAt === null
    ? null
    : (db.$client
        .prepare(
          `SELECT max(event_touch.seq) FROM event_touch JOIN audit_event ON audit_event.seq = event_touch.seq
           WHERE row_id = ? AND table_name = 'visitRound' AND audit_event.at <= ?`,
        )
        .pluck()
        .get(id, closedAt) as number | null);

type Places = 'building' | 'buildingUnit';

interface FirstTouch {
  readonly table: Places;
  readonly id: string;
  readonly seq: number;
}

/** The first event after `seq` that touched each building and unit, as far as it still says what it did. */
const firstTouches = (db: Db, seq: number): readonly FirstTouch[] =>
  db.$client
    .prepare(
      `SELECT place."table" AS "table", place.id AS id, min(event_touch.seq) AS seq
       FROM (SELECT 'building' AS "table", id FROM building UNION ALL SELECT 'buildingUnit', id FROM building_unit) AS place
       CROSS JOIN event_touch ON event_touch.row_id = place.id AND event_touch.table_name = place."table" AND event_touch.seq > ?
       JOIN event_payload ON event_payload.seq = event_touch.seq
       GROUP BY place."table", place.id`,
    )
    .all(seq) as readonly FirstTouch[];

/** What the events did, each read once however many rounds ask for it. */
const createReader = (db: Db): ((seq: number) => readonly RowChange[]) => {
  const read = new Map<number, readonly RowChange[]>();
  return (seq) => {
    const changes = read.get(seq) ?? readPayload(db, seq)?.changes ?? [];
    read.set(seq, changes);
    return changes;
  };
};

/**
 * The doors a round is counted by: those that are listed now while it is walked, and those that were listed when it was closed from then on, or a building
 * that is added later would make an old round look unfinished. They are read from the log: what changed since is taken back row by row.
 */
export const createWalkedSite = (db: Db): ((round: VisitRound) => Site) => {
  const [buildings, units] = [db.select().from(building).all(), db.select().from(buildingUnit).all()];
  const changesOf = createReader(db);
  const before = ({ table, id, seq }: FirstTouch): Row | null =>
    changesOf(seq).find((change) => change.table === table && change.id === id)?.before ?? null;
  return (round) => {
    const closing = closingOf(db, round);
    const touched = closing === null ? [] : firstTouches(db, closing);
    const then = new Map(touched.map((touch) => [touch.id, before(touch)]));
    const rowsThen = <Stored extends { readonly id: string }>(rows: readonly Stored[]): readonly Stored[] =>
      rows.flatMap((row) => (then.has(row.id) ? ((then.get(row.id) as Stored | null) ?? []) : row));
    return siteOfRows(rowsThen<BuildingRow>(buildings), rowsThen<UnitRow>(units));
  };
};
