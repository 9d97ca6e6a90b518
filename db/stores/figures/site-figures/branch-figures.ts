import { and, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { tallyCounts } from '#core/figures/tallies.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../../db.ts';
import { activity, agendaItem, goodDeed, meeting, partyApplication } from '../../../schema/index.ts';
import { sumTallies } from '../tallies.ts';
import { atTimes, countOf, type FigureSpan, onDays, sumOf, theRow } from './span.ts';

export const tallyFigures = (db: Db, { from, to }: FigureSpan): SiteFigures['tallies'] => {
  const sums = sumTallies(db, from, to);
  return tallyCounts((wanted) => sums.reduce((total, { kind, count }) => (kind === wanted ? total + count : total), 0));
};

export const talliesByDay = (db: Db, { from, to }: FigureSpan): readonly { readonly date: LocalDate }[] =>
  sumTallies(db, from, to).flatMap(({ date, kind, count }) => (kind === 'messages' || kind === 'calls' ? [{ date, [kind]: count }] : []));

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
