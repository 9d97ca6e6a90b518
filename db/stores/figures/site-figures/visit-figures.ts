import { and, eq, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { dayNumber, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { careCase, careContact, visit, visitRound } from '../../../schema/index.ts';
import { atTimes, countOf, type FigureSpan, theRow } from './span.ts';

/**
 * 排查: a door counts once per round, with its newest result of the period. A knock is 复查 where the one before it at the same door of the
 * same round met nobody, even if that was before the period.
 */
export const visitFigures = (db: Db, span: FigureSpan): SiteFigures['rounds'] => {
  const door = sql`v.round_id, v.unit_id, v.room`;
  const before = sql`(select w.result from ${visit} w where w.round_id = v.round_id and w.unit_id = v.unit_id and w.room = v.room
    and w.removed = 0 and (w.at, w.rowid) < (v.at, v.rowid) order by w.at desc, w.rowid desc limit 1)`;
  return theRow(
    db.get<SiteFigures['rounds']>(sql`
      select count(distinct round_id) as rounds, count(*) filter (where newest = 1) as doors,
        count(*) filter (where newest = 1 and result = 'met') as met, count(*) filter (where newest = 1 and result = 'absent') as absent,
        count(*) filter (where before = 'absent') as rechecks, count(*) as visits
      from (
        select v.round_id, v.result, ${before} as before, row_number() over (partition by ${door} order by v.at desc, v.rowid desc) as newest
        from ${visit} v join ${visitRound} r on r.id = v.round_id and r.removed = 0
        where v.removed = 0 and v.at >= ${`${span.from}T00:00`} and v.at < ${span.before})`),
  );
};

export const visitsByDay = (db: Db, span: FigureSpan) => {
  const date = sql<LocalDate>`substr(${visit.at}, 1, 10)`;
  return db
    .select({ date, visits: countOf() })
    .from(visit)
    .innerJoin(visitRound, and(eq(visitRound.id, visit.roundId), eq(visitRound.removed, false)))
    .where(and(atTimes(visit.at, span), eq(visit.removed, false)))
    .groupBy(date)
    .all();
};

/** Contacts of cases that are kept. */
const ofCases = (db: Db, span: FigureSpan) =>
  db
    .select({ contacts: countOf(), noAnswer: countOf(eq(careContact.outcome, 'noAnswer')) })
    .from(careContact)
    .innerJoin(careCase, and(eq(careCase.id, careContact.caseId), eq(careCase.removed, false)))
    .where(and(atTimes(careContact.at, span), eq(careContact.removed, false)));

/** 包保: a case is missed when the day on which it had to be reached again lies before the last day of the period. */
export const careFigures = (db: Db, span: FigureSpan): SiteFigures['care'] => {
  const reached = sql<LocalDate | null>`(select substr(max(${careContact.at}), 1, 10) from ${careContact} where
    ${and(eq(careContact.caseId, careCase.id), eq(careContact.removed, false), ne(careContact.outcome, 'noAnswer'), lt(careContact.at, span.before))})`;
  const cases = db
    .select({ from: careCase.from, everyDays: careCase.everyDays, reached })
    .from(careCase)
    .where(and(eq(careCase.removed, false), lte(careCase.from, span.to), or(isNull(careCase.until), sql`${careCase.until} >= ${span.to}`)))
    .all();
  const last = dayNumber(span.to);
  const dueOn = (one: (typeof cases)[number]): number =>
    one.reached === null ? dayNumber(one.from) : dayNumber(one.reached) + one.everyDays;
  return { cases: cases.length, ...theRow(ofCases(db, span).get()), missed: cases.filter((one) => dueOn(one) < last).length };
};

export const contactsByDay = (db: Db, span: FigureSpan) => {
  const date = sql<LocalDate>`substr(${careContact.at}, 1, 10)`;
  return db
    .select({ date, contacts: countOf() })
    .from(careContact)
    .innerJoin(careCase, and(eq(careCase.id, careContact.caseId), eq(careCase.removed, false)))
    .where(and(atTimes(careContact.at, span), eq(careContact.removed, false)))
    .groupBy(date)
    .all();
};
