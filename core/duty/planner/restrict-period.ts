import { addDays, dateFromDayNumber, dayNumber, type LocalDate } from '../../time/local-date.ts';
import { mondayOf } from '../rules/days-and-weeks.ts';
import type { PlanProblem } from './plan-problem.ts';

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const DAYS_PER_WEEK = 7;

/** The weeks of a period, Monday to Sunday, cut off at its ends. */
export const weeksOf = ({ from, to }: Span): readonly Span[] => {
  const first = mondayOf(dayNumber(from));
  const count = Math.max(0, Math.floor((dayNumber(to) - first) / DAYS_PER_WEEK) + 1);
  return Array.from({ length: count }, (_, week) => {
    const monday = dateFromDayNumber(first + week * DAYS_PER_WEEK);
    const sunday = addDays(monday, DAYS_PER_WEEK - 1);
    return { from: monday < from ? from : monday, to: sunday > to ? to : sunday };
  });
};

/**
 * A part of the period alone. What is pinned outside of it stands around it, and what people must do over the whole period is not asked of the part; so
 * whatever cannot be filled there cannot be filled in the whole either.
 */
export const restrictTo = (problem: PlanProblem, { from, to }: Span): PlanProblem => {
  if (from === problem.from && to === problem.to) return problem;
  const inside = ({ date }: { readonly date: LocalDate }): boolean => date >= from && date <= to;
  const { contracts, dayDemands } = problem.extras;
  return {
    ...problem,
    from,
    to,
    around: [...problem.around, ...problem.pinned.filter((duty) => !inside(duty))],
    pinned: problem.pinned.filter(inside),
    existing: problem.existing.filter(inside),
    extras: {
      ...problem.extras,
      dayDemands: dayDemands.filter(inside),
      contracts: contracts.map((contract) => ({ ...contract, leastHours: null })),
    },
  };
};
