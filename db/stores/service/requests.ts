import { and, asc, desc, eq, gte, isNull, lt, max, or, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { RequestPage } from '#core/contract/request-routes.ts';
import type { RequestFields, RequestResult, ServiceRequest, ServiceRequestId } from '#core/service/requests/request.ts';
import type { CountedRequest } from '#core/service/requests/request-figures.ts';
import type { ServiceToday } from '#core/service/service-today.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { serviceRequest } from '../../schema/index.ts';

/** One page on the screen; beyond it only the number is told. */
const MOST_LISTED = 2000;

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

type RequestRow = typeof serviceRequest.$inferSelect;

const kept = eq(serviceRequest.removed, false);
const isOpen = and(isNull(serviceRequest.doneAt), kept);
const countAll = sql<number>`count(*)`;

const within = (column: typeof serviceRequest.at | typeof serviceRequest.doneAt, { from, to }: Span) =>
  and(gte(column, `${from}T00:00` as LocalTime), lt(column, `${addDays(to, 1)}T00:00` as LocalTime));

const answerOf = ({ outcome, doneAt, result, replyId }: RequestRow): RequestResult | null =>
  outcome === null || doneAt === null ? null : { outcome, doneAt, result, replyId };

export const toRequest = (row: RequestRow): ServiceRequest => {
  const { id, number, at, channel, kind, unitId, room, phone, words, takerId, dueAt } = row;
  return { id, number, at, channel, kind, place: { unitId, room }, phone, words, takerId, dueAt, answer: answerOf(row) };
};

const count = (db: Db, condition: ReturnType<typeof and>): number =>
  db.select({ count: countAll }).from(serviceRequest).where(condition).get()?.count ?? 0;

/** 在办: what is due first stands first, so that over time leads; without a promise last. */
export const listOpenRequests = (db: Db): RequestPage => ({
  lines: db
    .select()
    .from(serviceRequest)
    .where(isOpen)
    .orderBy(sql`${serviceRequest.dueAt} is null`, asc(serviceRequest.dueAt), asc(serviceRequest.number))
    .limit(MOST_LISTED)
    .all()
    .map(toRequest),
  total: count(db, isOpen),
});

/** 已办 by the day on which they were closed, newest first. */
export const listDoneRequests = (db: Db, span: Span): RequestPage => {
  const wanted = and(within(serviceRequest.doneAt, span), kept);
  return {
    lines: db
      .select()
      .from(serviceRequest)
      .where(wanted)
      .orderBy(desc(serviceRequest.doneAt), desc(serviceRequest.number))
      .limit(MOST_LISTED)
      .all()
      .map(toRequest),
    total: count(db, wanted),
  };
};

/** 台账: all received from a day to a day, by number. */
export const listReceivedRequests = (db: Db, span: Span): readonly ServiceRequest[] =>
  db
    .select()
    .from(serviceRequest)
    .where(and(within(serviceRequest.at, span), kept))
    .orderBy(asc(serviceRequest.number))
    .all()
    .map(toRequest);

export const countedRequests = (db: Db, span: Span): readonly CountedRequest[] => {
  const { kind, channel, at, dueAt, doneAt } = serviceRequest;
  return db
    .select({ kind, channel, at, dueAt, doneAt })
    .from(serviceRequest)
    .where(and(or(within(at, span), within(doneAt, span)), kept))
    .all();
};

export const countClosedOn = (db: Db, date: LocalDate): number =>
  count(db, and(within(serviceRequest.doneAt, { from: date, to: date }), kept));

/** 诉求 on Today. */
export const requestsToday = (db: Db, now: LocalTime): ServiceToday['requests'] => {
  const next = sql<LocalTime | null>`min(${serviceRequest.dueAt}) filter (where ${serviceRequest.dueAt} >= ${now})`;
  const overdue = sql<number>`count(*) filter (where ${serviceRequest.dueAt} < ${now})`;
  const row = db.select({ open: countAll, overdue, nextDueAt: next }).from(serviceRequest).where(isOpen).get();
  return row ?? { open: 0, overdue: 0, nextDueAt: null };
};

export const readRequest = (db: Db, id: ServiceRequestId): ServiceRequest => {
  const row = db.select().from(serviceRequest).where(eq(serviceRequest.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这条诉求已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return toRequest(row);
};

const columnsOf = ({ place, ...fields }: RequestFields) => ({ ...fields, ...place });

/** 第几号: numbers go on; that of a removed request is not given again. */
export const addRequest = (writer: RowWriter, id: ServiceRequestId, fields: RequestFields): ServiceRequest => {
  const { db } = writer;
  if (db.select({ id: serviceRequest.id }).from(serviceRequest).where(eq(serviceRequest.id, id)).get())
    throw new ExpectedFailure('refused', '这条诉求已经登记过了，没有再登记。');
  const last =
    db
      .select({ number: max(serviceRequest.number) })
      .from(serviceRequest)
      .get()?.number ?? 0;
  const open = { outcome: null, doneAt: null, result: '', replyId: null, removed: false };
  writer.insert('serviceRequest', { id, number: last + 1, ...columnsOf(fields), ...open });
  return readRequest(db, id);
};

export const changeRequest = (writer: RowWriter, id: ServiceRequestId, fields: RequestFields): ServiceRequest => {
  const { answer } = readRequest(writer.db, id);
  if (answer && fields.at > answer.doneAt)
    throw new ExpectedFailure('refused', '登记时间不能晚于办结时间，没有保存。', { 'fields.at': '不能晚于办结时间' });
  writer.update('serviceRequest', id, columnsOf(fields));
  return readRequest(writer.db, id);
};

/** Null reopens it: what was done stays in the history. */
export const answerRequest = (writer: RowWriter, id: ServiceRequestId, answer: RequestResult | null): ServiceRequest => {
  writer.update('serviceRequest', id, answer ?? { outcome: null, doneAt: null, result: '', replyId: null });
  return readRequest(writer.db, id);
};

export const removeRequest = (writer: RowWriter, id: ServiceRequestId): ServiceRequest => {
  const request = readRequest(writer.db, id);
  writer.update('serviceRequest', id, { removed: true });
  return request;
};
