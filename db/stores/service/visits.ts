import { and, desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import type { DoorKnock } from '#core/service/rounds/round-view.ts';
import type { Visit, VisitFields, VisitId, VisitRoundId } from '#core/service/rounds/visit.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { visit } from '../../schema/index.ts';

interface Door {
  readonly roundId: VisitRoundId;
  readonly unitId: BuildingUnitId;
  readonly room: string;
}

const ofDoor = ({ roundId, unitId, room }: Door) =>
  and(eq(visit.roundId, roundId), eq(visit.unitId, unitId), eq(visit.room, room), eq(visit.removed, false));

/** Every knock at a door in a round, newest first. */
export const listKnocks = (db: Db, door: Door): readonly DoorKnock[] =>
  db
    .select({ id: visit.id, at: visit.at, result: visit.result, note: visit.note, personIds: visit.personIds })
    .from(visit)
    .where(ofDoor(door))
    .orderBy(desc(visit.at))
    .all();

const knockAt = (db: Db, door: Door, at: LocalTime): VisitId | undefined =>
  db
    .select({ id: visit.id })
    .from(visit)
    .where(and(ofDoor(door), eq(visit.at, at)))
    .get()?.id;

/** A knock; at the same door and minute it corrects the one that is there. Answers whether it did. */
export const writeVisit = (writer: RowWriter, id: VisitId, roundId: VisitRoundId, fields: VisitFields): boolean => {
  const known = knockAt(writer.db, { roundId, unitId: fields.unitId, room: fields.room }, fields.at);
  const { result, personIds, note } = fields;
  if (known) writer.update('visit', known, { result, personIds, note });
  else writer.insert('visit', { ...fields, id, roundId, removed: false });
  return known !== undefined;
};

export const readVisit = (db: Db, id: VisitId): Visit => {
  const row = db.select().from(visit).where(eq(visit.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这次登记已经不在了，可能刚被删除或撤销。请刷新后再试。');
  const { removed: _, personIds, ...rest } = row;
  return { ...rest, personIds: [...personIds] };
};

export const removeVisit = (writer: RowWriter, id: VisitId): void => writer.update('visit', id, { removed: true });

export const hasVisits = (db: Db, roundId: VisitRoundId): boolean =>
  db
    .select({ id: visit.id })
    .from(visit)
    .where(and(eq(visit.roundId, roundId), eq(visit.removed, false)))
    .limit(1)
    .get() !== undefined;
