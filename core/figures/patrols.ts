import { z } from 'zod';
import { addDays, datesBetween, type LocalDate, type LocalTime } from '../time/local-date.ts';
import { addMinutes, minutesBetween } from '../time/local-minutes.ts';
import type { Patrol } from './tally.ts';

const MINUTES_PER_DAY = 1440;

/** How many rounds are to be walked in a day and a night; 0 = nothing is expected. A habit of the post, not a rule from above. */
export const patrolRule = z.object({
  perDay: z.int('次数写整数').min(0, '不能是负数').max(48, '一天最多 48 次'),
});
export type PatrolRule = z.output<typeof patrolRule>;
export const usualPatrolRule: PatrolRule = { perDay: 6 };

/** 没有人巡的时段, longer than the rounds may lie apart. */
export interface PatrolGap {
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly minutes: number;
}

export interface PatrolDay {
  readonly date: LocalDate;
  readonly done: number;
  /** how many are still missing of a day that is over; of today, of the part that is over */
  readonly missing: number;
}

/** A round as the window shows it: who walked, as they are called. */
export type PatrolLine = Patrol & { readonly names: readonly string[] };

export interface PatrolView {
  readonly rule: PatrolRule;
  /** newest first */
  readonly patrols: readonly PatrolLine[];
  /** newest first, from the first day on which a round was written down */
  readonly days: readonly PatrolDay[];
  /** newest first */
  readonly gaps: readonly PatrolGap[];
  /** of all rounds in the period, minutes walked */
  readonly minutes: number;
}

const midnight = (date: LocalDate): LocalTime => `${date}T00:00` as LocalTime;
export const patrolStart = ({ date, startMinute }: Pick<Patrol, 'date' | 'startMinute'>): LocalTime =>
  addMinutes(midnight(date), startMinute);
export const patrolEnd = ({ date, endMinute }: Pick<Patrol, 'date' | 'endMinute'>): LocalTime => addMinutes(midnight(date), endMinute);

/** Minutes from the start of one round to the next, evenly spread over the day; null when nothing is expected. */
export const patrolEvery = ({ perDay }: PatrolRule): number | null => (perDay === 0 ? null : Math.floor(MINUTES_PER_DAY / perDay));

const byStart = (one: Patrol, other: Patrol): number =>
  one.date === other.date ? one.startMinute - other.startMinute : one.date < other.date ? -1 : 1;

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: LocalTime;
}

/** Stretches between the end of one round and the start of the next, and from the last one to now, that are longer than `every`. */
export const patrolGaps = (patrols: readonly Patrol[], { to, now }: Span, every: number | null): readonly PatrolGap[] => {
  if (every === null || patrols.length === 0) return [];
  const gaps: PatrolGap[] = [];
  const end = midnight(addDays(to, 1));
  let last: LocalTime | null = null;
  const look = (next: LocalTime): void => {
    const minutes = last === null ? 0 : minutesBetween(last, next);
    if (last !== null && minutes > every) gaps.push({ from: last, to: next, minutes });
  };
  for (const patrol of [...patrols].sort(byStart)) {
    look(patrolStart(patrol));
    const back = patrolEnd(patrol);
    if (last === null || back > last) last = back;
  }
  look(now < end ? now : end);
  return gaps.reverse();
};

const daysOf = (patrols: readonly Patrol[], { from, to, now }: Span, { perDay }: PatrolRule): readonly PatrolDay[] => {
  const first = patrols.map(({ date }) => date).sort()[0];
  if (first === undefined) return [];
  const done = new Map<LocalDate, number>();
  for (const { date } of patrols) done.set(date, (done.get(date) ?? 0) + 1);
  return datesBetween(first > from ? first : from, to)
    .filter((date) => midnight(date) <= now)
    .map((date) => {
      const over = Math.min(MINUTES_PER_DAY, minutesBetween(midnight(date), now));
      const walked = done.get(date) ?? 0;
      return { date, done: walked, missing: Math.max(0, Math.floor((perDay * over) / MINUTES_PER_DAY) - walked) };
    })
    .reverse();
};

/** 巡逻 of a period: rounds, days with what is missing, and the stretches nobody walked. */
export const patrolView = (patrols: readonly PatrolLine[], span: Span, rule: PatrolRule): PatrolView => ({
  rule,
  patrols: [...patrols].sort((one, other) => byStart(other, one)),
  days: daysOf(patrols, span, rule),
  gaps: patrolGaps(patrols, span, patrolEvery(rule)),
  minutes: patrols.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0),
});
