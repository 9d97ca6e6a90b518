import { and, desc, eq, gte, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { familiesOf } from '#core/history/act-places.ts';
import type { AuditFilter } from '#core/history/audit.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { auditEvent, eventPayload } from '../../schema/index.ts';
import { type EventLine, lineColumns, toEventLine } from '../events.ts';

const inPlace = (place: NonNullable<AuditFilter['place']>): SQL | undefined => {
  const { families, except } = familiesOf(place);
  const any = or(...families.map((family) => sql`${auditEvent.route} GLOB ${`${family}.*`}`));
  return except && any ? sql`NOT (${any})` : any;
};

/** `%` and `_` are letters like any other. */
const holds = (text: string): SQL | undefined => {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return or(sql`${eventPayload.label} LIKE ${pattern} ESCAPE '\\'`, sql`${eventPayload.subject} LIKE ${pattern} ESCAPE '\\'`);
};

const conditions = ({ user, from, to, place, text }: AuditFilter): SQL | undefined =>
  and(
    user === '' ? undefined : eq(auditEvent.user, user),
    from === null ? undefined : gte(auditEvent.at, `${from}T00:00` as LocalTime),
    to === null ? undefined : lte(auditEvent.at, `${to}T23:59` as LocalTime),
    place === null ? undefined : inPlace(place),
    text === '' ? undefined : holds(text),
  );

/** Newest first, in the order of the log and not of the clock. */
export const findEvents = (
  db: Db,
  filter: AuditFilter,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): readonly EventLine[] =>
  db
    .select(lineColumns)
    .from(auditEvent)
    .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .where(and(conditions(filter), before === null ? undefined : lt(auditEvent.seq, before)))
    .orderBy(desc(auditEvent.seq))
    .limit(limit)
    .all()
    .map(toEventLine);

export const countEvents = (db: Db, filter: AuditFilter): number =>
  db
    .select({ rows: sql<number>`count(*)` })
    .from(auditEvent)
    .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
    .where(conditions(filter))
    .get()?.rows ?? 0;

/** Everybody who ever did something, as they were called then. */
export const eventUsers = (db: Db): readonly string[] =>
  db
    .selectDistinct({ user: auditEvent.user })
    .from(auditEvent)
    .orderBy(auditEvent.user)
    .all()
    .map(({ user }) => user);

/** Of these events, those whose clock stood earlier than that of the event before. */
export const clockWentBack = (db: Db, seqs: readonly number[]): ReadonlySet<number> => {
  const [newest, oldest] = [Math.max(...seqs), Math.min(...seqs)];
  const found = db.$client
    .prepare(
      'SELECT late.seq FROM audit_event AS late JOIN audit_event AS early ON early.seq = late.seq - 1 WHERE late.seq BETWEEN ? AND ? AND late.at < early.at',
    )
    .pluck()
    .all(oldest, newest) as number[];
  return new Set(seqs.length === 0 ? [] : found);
};

/** The link of one event; null when there is none. */
export const readLink = (db: Db, seq: number): { readonly at: LocalTime; readonly hash: string } | null =>
  db.select({ at: auditEvent.at, hash: auditEvent.hash }).from(auditEvent).where(eq(auditEvent.seq, seq)).get() ?? null;
