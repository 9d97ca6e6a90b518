import { and, asc, desc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm';
import type { Site } from '#core/roster/organisation/building.ts';
import type { CareCase } from '#core/service/care/care.ts';
import type { Escort } from '#core/service/deliveries/escort.ts';
import type { Parcel, ParcelBatch } from '#core/service/deliveries/parcel.ts';
import type { KeptTask } from '#core/service/deliveries/plan-day.ts';
import type { Household } from '#core/service/household.ts';
import type { VisitResult, VisitRoundId } from '#core/service/rounds/visit.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { careCase, deliveryTask, escort, parcel, parcelBatch, visit } from '../../schema/index.ts';
import { atPlace } from './at-place.ts';
import { asTask } from './delivery-tasks.ts';
import { readEscort } from './escorts.ts';
import { asParcel, startOf } from './parcels.ts';

/** What somebody looks for: a door as it is said at the telephone, and how many rows of a kind are enough. */
export interface WantedPlace {
  readonly text: string;
  readonly site: Site;
  readonly most: number;
}

/** Tasks of one day at the doors meant; one door may have several. */
export const findTasks = (db: Db, { text, site, most }: WantedPlace, date: LocalDate): readonly KeptTask[] =>
  db
    .select()
    .from(deliveryTask)
    .where(and(eq(deliveryTask.date, date), eq(deliveryTask.removed, false), atPlace(deliveryTask, text, site)))
    .limit(most)
    .all()
    .map(asTask);

/** Parcels that wait, and those that went out since the start of `today`. */
export const findParcels = (
  db: Db,
  { text, site, most }: WantedPlace,
  today: LocalDate,
): readonly { readonly parcel: Parcel; readonly batch: Pick<ParcelBatch, 'disinfectedAt'> }[] =>
  db
    .select({ parcel, batch: { disinfectedAt: parcelBatch.disinfectedAt } })
    .from(parcel)
    .innerJoin(parcelBatch, eq(parcelBatch.id, parcel.batchId))
    .where(
      and(or(isNull(parcel.deliveredAt), gte(parcel.deliveredAt, startOf(today))), eq(parcel.removed, false), atPlace(parcel, text, site)),
    )
    .orderBy(asc(parcel.deliveredAt))
    .limit(most)
    .all()
    .map((row) => ({ ...row, parcel: asParcel(row.parcel) }));

/** The newest first; whether they are home again the reader sees. */
export const findEscorts = (db: Db, { text, site, most }: WantedPlace): readonly Escort[] =>
  db
    .select({ id: escort.id })
    .from(escort)
    .where(and(eq(escort.removed, false), atPlace(escort, text, site)))
    .orderBy(desc(escort.departAt))
    .limit(most)
    .all()
    .map(({ id }) => readEscort(db, id));

/** Households in care that are not over: the door and the tasks alone. */
export const findCases = (
  db: Db,
  { text, site, most }: WantedPlace,
  today: LocalDate,
): readonly Pick<CareCase, 'id' | 'place' | 'needs'>[] =>
  db
    .select({ id: careCase.id, unitId: careCase.unitId, room: careCase.room, needs: careCase.needs })
    .from(careCase)
    .where(and(or(isNull(careCase.until), gt(careCase.until, today)), eq(careCase.removed, false), atPlace(careCase, text, site)))
    .limit(most)
    .all()
    .map(({ id, unitId, room, needs }) => ({ id, needs: [...needs], place: { unitId, room } }));

export interface FoundVisit {
  readonly place: Household;
  readonly at: LocalTime;
  readonly result: VisitResult;
}

/** The newest visit of each door meant in a round. SQLite takes `result` from the row that has the greatest `at`. */
export const findVisits = (db: Db, { text, site, most }: WantedPlace, roundId: VisitRoundId): readonly FoundVisit[] =>
  db
    .select({ unitId: visit.unitId, room: visit.room, at: sql<LocalTime>`max(${visit.at})`, result: visit.result })
    .from(visit)
    .where(and(eq(visit.roundId, roundId), eq(visit.removed, false), atPlace(visit, text, site)))
    .groupBy(visit.unitId, visit.room)
    .limit(most)
    .all()
    .map(({ unitId, room, ...newest }) => ({ ...newest, place: { unitId, room } }));
