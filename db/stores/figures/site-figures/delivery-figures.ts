import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { deliveryTask, escort, escortStep, isolatedHousehold, parcel, parcelBatch } from '../../../schema/index.ts';
import { atTimes, countOf, type FigureSpan, onDays, sumOf, theRow } from './span.ts';

const tasks = (span: FigureSpan) => and(onDays(deliveryTask.date, span), eq(deliveryTask.removed, false));
const delivered = (span: FigureSpan) => and(atTimes(parcel.deliveredAt, span), eq(parcel.removed, false));

export const deliveryFigures = (db: Db, span: FigureSpan): SiteFigures['deliveries'] => {
  const served = theRow(
    db
      .select({ tasks: countOf(), done: countOf(eq(deliveryTask.outcome, 'done')) })
      .from(deliveryTask)
      .where(tasks(span))
      .get(),
  );
  const house = isolatedHousehold;
  const lasting = or(isNull(house.until), sql`${house.until} >= ${span.to}`);
  const { households } = theRow(
    db
      .select({ households: countOf() })
      .from(house)
      .where(and(eq(house.removed, false), lte(house.from, span.to), lasting))
      .get(),
  );
  return { ...served, households };
};

/** Pieces, not labels. */
export const parcelFigures = (db: Db, span: FigureSpan): SiteFigures['parcels'] => {
  const { arrived } = theRow(
    db
      .select({ arrived: sumOf(parcel.pieces) })
      .from(parcel)
      .innerJoin(parcelBatch, eq(parcelBatch.id, parcel.batchId))
      .where(and(atTimes(parcelBatch.arrivedAt, span), eq(parcelBatch.removed, false), eq(parcel.removed, false)))
      .get(),
  );
  const out = theRow(
    db
      .select({ delivered: sumOf(parcel.pieces) })
      .from(parcel)
      .where(delivered(span))
      .get(),
  );
  return { arrived, ...out };
};

export const escortFigures = (db: Db, span: FigureSpan): SiteFigures['escorts'] =>
  theRow(
    db
      .select({ planned: countOf(), back: countOf(sql`${escortStep.id} is not null`) })
      .from(escort)
      .leftJoin(escortStep, and(eq(escortStep.escortId, escort.id), eq(escortStep.kind, 'backHome')))
      .where(and(atTimes(escort.departAt, span), eq(escort.removed, false)))
      .get(),
  );

export const deliveriesByDay = (db: Db, span: FigureSpan) => {
  const date = sql<LocalDate>`substr(${parcel.deliveredAt}, 1, 10)`;
  return [
    ...db
      .select({ date: deliveryTask.date, deliveriesDone: countOf(eq(deliveryTask.outcome, 'done')) })
      .from(deliveryTask)
      .where(tasks(span))
      .groupBy(deliveryTask.date)
      .all(),
    ...db
      .select({ date, parcelsDelivered: sumOf(parcel.pieces) })
      .from(parcel)
      .where(delivered(span))
      .groupBy(date)
      .all(),
  ];
};
