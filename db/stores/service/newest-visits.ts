import type { PersonId } from '#core/contract/id.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import type { UnitVisits } from '#core/service/rounds/coverage.ts';
import { type DoorVisit, recheckDue } from '#core/service/rounds/door-visit.ts';
import type { NeverMet, NeverMetList, Recheck, RecheckList } from '#core/service/rounds/round-view.ts';
import { RECHECK_MINUTES, type VisitResult, type VisitRoundId } from '#core/service/rounds/visit.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import type { Db } from '../../db.ts';
import { UNNAMED } from '../post/service-due.ts';

/*
 * The newest visit of a door is what is known of it. SQLite takes the other columns of `max(at)` from the row that has it (sqlite.org/lang_select.html,
 * "bare columns"), and index visit_by_door already lies in the order of the groups: one pass, nothing sorted, no question per door.
 */

interface NewestRow extends DoorVisit {
  readonly unitId: BuildingUnitId;
}

/** The visited doors of one round, unit by unit. */
export const readUnitVisits = (db: Db, roundId: VisitRoundId): readonly UnitVisits[] => {
  const rows = db.$client
    .prepare(
      `SELECT unit_id AS unitId, room, max(at) AS at, result, count(*) AS tries
       FROM visit WHERE round_id = ? AND removed = 0 GROUP BY unit_id, room`,
    )
    .all(roundId) as readonly NewestRow[];
  const units = new Map<BuildingUnitId, DoorVisit[]>();
  for (const { unitId, ...door } of rows) {
    const doors = units.get(unitId);
    if (doors) doors.push(door);
    else units.set(unitId, [door]);
  }
  return [...units].map(([unitId, doors]) => ({ unitId, doors }));
};

interface ResultCount {
  readonly roundId: VisitRoundId;
  readonly result: VisitResult;
  readonly doors: number;
}

/** How many doors of each of these rounds stand at which result. */
export const countNewest = (db: Db, roundIds: readonly VisitRoundId[]): readonly ResultCount[] =>
  db.$client
    .prepare(
      `SELECT roundId, result, count(*) AS doors FROM (
         SELECT round_id AS roundId, max(at), result FROM visit
         WHERE removed = 0 AND round_id IN (SELECT value FROM json_each(?)) GROUP BY round_id, unit_id, room
       ) GROUP BY roundId, result`,
    )
    .all(JSON.stringify(roundIds)) as readonly ResultCount[];

/** Doors of open rounds, or of one, whose newest visit met nobody. */
const waiting = (columns: string): string => `
  SELECT ${columns} FROM (
    SELECT v.round_id AS roundId, v.unit_id AS unitId, v.room AS room, max(v.at) AS at, v.result AS result, v.note AS note,
           v.person_ids AS personIds, count(*) AS tries
    FROM visit_round r JOIN visit v ON v.round_id = r.id
    WHERE r.removed = 0 AND r.closed_at IS NULL AND v.removed = 0 AND (@round IS NULL OR r.id = @round)
    GROUP BY v.round_id, v.unit_id, v.room
  ) WHERE result IN ('absent', 'refused')`;

/** Visited at or before this minute: the six hours are over. */
const lateSince = (now: LocalTime): LocalTime => addMinutes(now, -RECHECK_MINUTES);

/** How many doors wait, how many for too long, and when the next one will have. */
export const countRechecks = (db: Db, now: LocalTime, round: VisitRoundId | null): Omit<RecheckList, 'doors'> => {
  const late = lateSince(now);
  const found = db.$client
    .prepare(waiting('count(*) AS waiting, count(*) FILTER (WHERE at < @late) AS overdue, min(at) FILTER (WHERE at >= @late) AS next'))
    .get({ round, late }) as { readonly waiting: number; readonly overdue: number; readonly next: LocalTime | null };
  return { waiting: found.waiting, overdue: found.overdue, nextDueAt: found.next && recheckDue(found.next) };
};

type WaitingRow = Omit<Recheck, 'dueAt' | 'personIds'> & { readonly personIds: string };

/** 待复查: the first `most` of them by the minute at which they are due. */
export const listRechecks = (db: Db, now: LocalTime, round: VisitRoundId | null, most: number): RecheckList => {
  const rows = db.$client.prepare(`${waiting('*')} ORDER BY at, unitId, room LIMIT @most`).all({ round, most }) as readonly WaitingRow[];
  return {
    doors: rows.map(({ personIds, ...row }) => ({
      ...row,
      personIds: JSON.parse(personIds) as readonly PersonId[],
      dueAt: recheckDue(row.at),
    })),
    ...countRechecks(db, now, round),
  };
};

/**
 * 几轮都没见到人: knocked at in two of these rounds or more, nobody met in any of them; those tried most often first. Doors whose numbers were
 * purged are left out: 第1户 of one round is not 第1户 of another.
 */
export const listNeverMet = (db: Db, roundIds: readonly VisitRoundId[], most: number): NeverMetList => {
  const found = `
    SELECT unit_id AS unitId, room, count(DISTINCT round_id) AS rounds, count(*) AS tries, max(at) AS at, result
    FROM visit WHERE removed = 0 AND room NOT LIKE '${UNNAMED}' AND round_id IN (SELECT value FROM json_each(@rounds))
    GROUP BY unit_id, room HAVING rounds >= 2 AND sum(result IN ('met', 'away', 'empty')) = 0`;
  const rounds = JSON.stringify(roundIds);
  return {
    doors: db.$client
      .prepare(`${found} ORDER BY rounds DESC, tries DESC, unitId, room LIMIT @most`)
      .all({ rounds, most }) as readonly NeverMet[],
    count: (db.$client.prepare(`SELECT count(*) AS count FROM (${found})`).get({ rounds }) as { readonly count: number }).count,
  };
};
