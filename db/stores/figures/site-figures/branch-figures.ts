import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { type TallyKind, tallyKinds } from '#core/figures/tally.ts';
import { keysOf } from '#core/roster/person.ts';
import type { Db } from '../../../db.ts';
import { activity, agendaItem, goodDeed, meeting, partyApplication, tally } from '../../../schema/index.ts';
import { atTimes, countOf, type FigureSpan, onDays, sumOf, theRow } from './span.ts';

export const tallyFigures = (db: Db, span: FigureSpan): SiteFigures['tallies'] => {
  const rows = db
    .select({ kind: tally.kind, count: sumOf(tally.count) })
    .from(tally)
    .where(onDays(tally.date, span))
    .groupBy(tally.kind)
    .all();
  const found = new Map<TallyKind, number>(rows.map((row) => [row.kind, row.count]));
  return Object.fromEntries(keysOf(tallyKinds).map((kind) => [kind, found.get(kind) ?? 0])) as SiteFigures['tallies'];
};

export const talliesByDay = (db: Db, span: FigureSpan) =>
  db
    .select({
      date: tally.date,
      messages: sumOf(tally.count, eq(tally.kind, 'messages')),
      calls: sumOf(tally.count, eq(tally.kind, 'calls')),
    })
    .from(tally)
    .where(and(onDays(tally.date, span), inArray(tally.kind, ['messages', 'calls'])))
    .groupBy(tally.date)
    .all();

/** Meetings that have begun, and resolutions somebody answers for or that have a date: those are followed up. */
export const meetingFigures = (db: Db, span: FigureSpan): SiteFigures['meetings'] => {
  const begun = and(eq(meeting.removed, false), lt(meeting.startsAt, span.asOf));
  const { held } = theRow(
    db
      .select({ held: countOf() })
      .from(meeting)
      .where(and(begun, atTimes(meeting.startsAt, span)))
      .get(),
  );
  const open = or(isNull(agendaItem.doneOn), sql`${agendaItem.doneOn} > ${span.to}`);
  const resolutions = theRow(
    db
      .select({
        resolved: countOf(atTimes(meeting.startsAt, span)),
        done: countOf(onDays(agendaItem.doneOn, span)),
        open: countOf(open),
      })
      .from(agendaItem)
      .innerJoin(meeting, and(eq(meeting.id, agendaItem.meetingId), begun))
      .where(and(ne(agendaItem.resolution, ''), or(ne(agendaItem.responsible, ''), isNotNull(agendaItem.dueOn))))
      .get(),
  );
  return { held, ...resolutions };
};

export const partyLifeFigures = (db: Db, span: FigureSpan): SiteFigures['partyLife'] => {
  const activities = theRow(
    db
      .select({ activities: countOf(), heads: sumOf(activity.headcount) })
      .from(activity)
      .where(and(onDays(activity.date, span), eq(activity.removed, false)))
      .get(),
  );
  const deeds = theRow(
    db
      .select({ deeds: countOf(eq(goodDeed.kind, 'deed')), thanks: countOf(ne(goodDeed.kind, 'deed')) })
      .from(goodDeed)
      .where(and(onDays(goodDeed.date, span), eq(goodDeed.removed, false)))
      .get(),
  );
  const received = theRow(
    db.select({ applications: countOf() }).from(partyApplication).where(onDays(partyApplication.submittedOn, span)).get(),
  );
  return { ...activities, ...deeds, ...received };
};
