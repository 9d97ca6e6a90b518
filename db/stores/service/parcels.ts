import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Parcel, ParcelBatch, ParcelBatchFields, ParcelBatchId, ParcelFields, ParcelId } from '#core/service/deliveries/parcel.ts';
import type { ParcelShelf } from '#core/service/deliveries/parcel-clock.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { parcel, parcelBatch } from '../../schema/index.ts';
import { refuseUnknownPlace } from './known-place.ts';

/** More than any shelf holds. */
const MOST_LISTED = 3000;

export const startOf = (date: LocalDate): LocalTime => `${date}T00:00` as LocalTime;

const asBatch = ({ removed: _, ...row }: typeof parcelBatch.$inferSelect): ParcelBatch => row;
export const asParcel = ({ unitId, room, removed: _, ...row }: typeof parcel.$inferSelect): Parcel => ({ ...row, place: { unitId, room } });

/** What stands on the shelves, and the batches since `since` with what went out of them. */
export const readShelf = (db: Db, since: LocalDate): ParcelShelf => {
  const waiting = db
    .select()
    .from(parcel)
    .where(and(isNull(parcel.deliveredAt), eq(parcel.removed, false)))
    .limit(MOST_LISTED)
    .all();
  const batchIds = [...new Set(waiting.map(({ batchId }) => batchId))];
  const batches = db
    .select()
    .from(parcelBatch)
    .where(and(eq(parcelBatch.removed, false), or(inArray(parcelBatch.id, batchIds), gte(parcelBatch.arrivedAt, startOf(since)))))
    .orderBy(desc(parcelBatch.arrivedAt), desc(parcelBatch.id))
    .limit(200)
    .all();
  const gone = db
    .select()
    .from(parcel)
    .where(and(gte(parcel.deliveredAt, startOf(since)), eq(parcel.removed, false)))
    .orderBy(asc(parcel.deliveredAt))
    .limit(MOST_LISTED)
    .all();
  return { batches: batches.map(asBatch), parcels: [...waiting, ...gone].map(asParcel) };
};

/** Waiting parcels by the moment their batch was disinfected; null = not yet. */
export const countWaiting = (db: Db): readonly { readonly disinfectedAt: ParcelBatch['disinfectedAt']; readonly pieces: number }[] =>
  db
    .select({ disinfectedAt: parcelBatch.disinfectedAt, pieces: sql<number>`count(*)` })
    .from(parcel)
    .innerJoin(parcelBatch, eq(parcelBatch.id, parcel.batchId))
    .where(and(isNull(parcel.deliveredAt), eq(parcel.removed, false)))
    .groupBy(parcelBatch.disinfectedAt)
    .all();

export const readBatch = (db: Db, id: ParcelBatchId): ParcelBatch => {
  const row = db.select().from(parcelBatch).where(eq(parcelBatch.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这批快递已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return asBatch(row);
};

export const readParcel = (db: Db, id: ParcelId): Parcel => {
  const row = db.select().from(parcel).where(eq(parcel.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这件快递已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return asParcel(row);
};

/** All parcels of a batch, the delivered ones too. */
export const parcelsOfBatch = (db: Db, id: ParcelBatchId): readonly Parcel[] =>
  db
    .select()
    .from(parcel)
    .where(and(eq(parcel.batchId, id), eq(parcel.removed, false)))
    .all()
    .map(asParcel);

export const saveBatch = (writer: RowWriter, id: ParcelBatchId, fields: ParcelBatchFields): void => {
  if (writer.db.select({ id: parcelBatch.id }).from(parcelBatch).where(eq(parcelBatch.id, id)).get())
    writer.update('parcelBatch', id, { ...fields, removed: false });
  else writer.insert('parcelBatch', { ...fields, id, removed: false });
};

export const addParcel = (writer: RowWriter, batchId: ParcelBatchId, id: ParcelId, { place, ...fields }: ParcelFields): void => {
  refuseUnknownPlace(writer.db, place, 'parcels.0.fields.place');
  writer.insert('parcel', { ...fields, ...place, id, batchId, deliveredAt: null, delivererId: null, removed: false });
};

export const changeParcel = (writer: RowWriter, id: ParcelId, { place, ...fields }: ParcelFields): void => {
  refuseUnknownPlace(writer.db, place, 'fields.place');
  writer.update('parcel', id, { ...fields, ...place });
};

export const markParcel = (
  writer: RowWriter,
  id: ParcelId,
  patch: Partial<Pick<Parcel, 'deliveredAt' | 'delivererId'>> & { readonly removed?: boolean },
): void => writer.update('parcel', id, patch);

/** Parcels of the batches that arrived in a period, with their batch. */
export const parcelsBetween = (
  db: Db,
  from: LocalDate,
  to: LocalDate,
): readonly { readonly batch: ParcelBatch; readonly parcel: Parcel }[] =>
  db
    .select({ batch: parcelBatch, parcel })
    .from(parcelBatch)
    .innerJoin(parcel, eq(parcel.batchId, parcelBatch.id))
    .where(
      and(
        gte(parcelBatch.arrivedAt, startOf(from)),
        lt(parcelBatch.arrivedAt, startOf(addDays(to, 1))),
        eq(parcelBatch.removed, false),
        eq(parcel.removed, false),
      ),
    )
    .orderBy(asc(parcelBatch.arrivedAt))
    .limit(20_000)
    .all()
    .map((row) => ({ batch: asBatch(row.batch), parcel: asParcel(row.parcel) }));
