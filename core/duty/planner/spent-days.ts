import type { DutySetup } from '../../contract/results.ts';
import { dayNumber } from '../../time/local-date.ts';
import type { Duty, Shift } from '../duty.ts';
import { mondayOf } from '../rules/days-and-weeks.ts';
import { bestRest } from '../rules/weekly-rest.ts';
import { byTime, lastDayTouched, MINUTES_PER_DAY, MINUTES_PER_HOUR, type TimedDuty, timeDuty } from '../timed-duty.ts';

const DAYS_PER_WEEK = 7;

/** Weeks (by their Monday) that the given duties overfill by themselves. */
const overfullWeeks = (given: readonly TimedDuty[], { weeklyHours }: DutySetup['rules']): ReadonlySet<number> => {
  const minutes = new Map<number, number>();
  for (const { day, start, end } of given) minutes.set(mondayOf(day), (minutes.get(mondayOf(day)) ?? 0) + end - start);
  const over = [...minutes].filter(([, sum]) => sum > weeklyHours.most * MINUTES_PER_HOUR).map(([monday]) => monday);
  return new Set(weeklyHours.mode === 'must' ? over : []);
};

/** First days of the windows of seven days that the given duties leave without their long rest by themselves. */
const restlessWindows = (given: readonly TimedDuty[], { weeklyRest }: DutySetup['rules']): readonly number[] => {
  if (weeklyRest.mode !== 'must') return [];
  const wanted = weeklyRest.hours * MINUTES_PER_HOUR;
  const firsts = new Set(given.flatMap(({ day }) => Array.from({ length: DAYS_PER_WEEK }, (_, back) => day - back)));
  return [...firsts].filter((first) => bestRest(given, first * MINUTES_PER_DAY, wanted) < wanted);
};

/**
 * Where pinned duties and those around the period break a rule on weeks by themselves, nothing may be added: whatever came there would take part in
 * the broken rule. Answers whether a shift on a day (since 1970-01-01) is such a one.
 */
export const spentDays = (given: readonly Duty[], { shifts, rules }: DutySetup): ((day: number, shift: Shift) => boolean) => {
  const byId = new Map(shifts.map((shift) => [shift.id as string, shift]));
  const days = given.map(({ date }) => dayNumber(date));
  const timed = given
    .map((duty) => timeDuty(duty, byId, Math.min(...days), Math.max(...days)))
    .filter((duty) => duty !== null)
    .sort(byTime);
  const weeks = overfullWeeks(timed, rules);
  const windows = restlessWindows(timed, rules);
  return (day, shift) =>
    // A duty in the week before such a window would make a longer stretch without rest of it.
    weeks.has(mondayOf(day)) || windows.some((first) => day < first + DAYS_PER_WEEK && lastDayTouched(day, shift) >= first - DAYS_PER_WEEK);
};
