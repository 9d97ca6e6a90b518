import { and, eq, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { keysOf } from '#core/roster/person.ts';
import { requestKinds } from '#core/service/requests/request.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { serviceRequest as request } from '../../../schema/index.ts';
import { atTimes, countOf, type FigureSpan, minutesBetween, theRow } from './span.ts';

const kept = eq(request.removed, false);

/** The middle of the times to answer; of two in the middle the mean. */
const medianMinutes = (db: Db, span: FigureSpan): number | null => {
  const minutes = minutesBetween(request.at, request.doneAt);
  const sorted = db
    .select({ minutes })
    .from(request)
    .where(and(kept, atTimes(request.doneAt, span)))
    .orderBy(minutes)
    .all()
    .map((row) => Math.max(0, row.minutes));
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
};

const byKind = (db: Db, span: FigureSpan): SiteFigures['requests']['byKind'] => {
  const rows = db
    .select({ kind: request.kind, count: countOf() })
    .from(request)
    .where(and(kept, atTimes(request.at, span)))
    .groupBy(request.kind)
    .all();
  const found = new Map(rows.map((row) => [row.kind, row.count]));
  return Object.fromEntries(keysOf(requestKinds).map((kind) => [kind, found.get(kind) ?? 0])) as SiteFigures['requests']['byKind'];
};

/** 诉求. Open and overdue are of the end of the period. */
export const requestFigures = (db: Db, span: FigureSpan): SiteFigures['requests'] => {
  const received = atTimes(request.at, span);
  const done = atTimes(request.doneAt, span);
  const open: SQL | undefined = and(lt(request.at, span.before), or(isNull(request.doneAt), sql`${request.doneAt} >= ${span.before}`));
  const row = theRow(
    db
      .select({
        received: countOf(received),
        difficulties: countOf(and(received, ne(request.kind, 'question'))),
        done: countOf(done),
        open: countOf(open),
        overdue: countOf(and(open, lt(request.dueAt, span.asOf))),
        promised: countOf(and(done, isNotNull(request.dueAt))),
        withinPromise: countOf(and(done, sql`${request.doneAt} <= ${request.dueAt}`)),
      })
      .from(request)
      .where(and(kept, lt(request.at, span.before)))
      .get(),
  );
  return { ...row, medianMinutes: medianMinutes(db, span), byKind: byKind(db, span) };
};

export const requestsByDay = (db: Db, span: FigureSpan) => {
  const on = (column: typeof request.at | typeof request.doneAt) => {
    const date = sql<LocalDate>`substr(${column}, 1, 10)`;
    return db
      .select({ date, count: countOf() })
      .from(request)
      .where(and(kept, atTimes(column, span)))
      .groupBy(date)
      .all();
  };
  return [
    ...on(request.at).map(({ date, count }) => ({ date, requestsReceived: count })),
    ...on(request.doneAt).map(({ date, count }) => ({ date, requestsDone: count })),
  ];
};
