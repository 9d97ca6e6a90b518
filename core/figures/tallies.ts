import { keysOf } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type Tally, type TallyKind, tallyKinds } from './tally.ts';

export type TallyCounts = Readonly<Record<TallyKind, number>>;

export interface TallyDay {
  readonly date: LocalDate;
  readonly counts: TallyCounts;
  /** 困难: requests received on this day without 政策咨询, which is answered and not solved */
  readonly difficulties: number;
}

/** 宣传计数 of a period. */
export interface TallyView {
  /** newest first; days on which nothing was counted are left out */
  readonly days: readonly TallyDay[];
  readonly totals: TallyCounts;
  readonly difficulties: number;
  /** 日均 per day of `days`, to one decimal */
  readonly daily: TallyCounts;
  readonly dailyDifficulties: number;
}

/** The entries of one day, newest first; `count` says how many there are when the list was cut. */
export interface TallyEntries {
  readonly entries: readonly Tally[];
  readonly count: number;
}

export interface TallySum {
  readonly date: LocalDate;
  readonly kind: TallyKind;
  readonly count: number;
}
export interface DaySum {
  readonly date: LocalDate;
  readonly count: number;
}

const kinds = keysOf(tallyKinds);
export const tallyCounts = (of: (kind: TallyKind) => number): TallyCounts =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<TallyKind, number>;

const average = (total: number, days: number): number => (days === 0 ? 0 : Math.round((total * 10) / days) / 10);

/** From sums of day and kind, and the difficulties of each day. */
export const tallyView = (sums: readonly TallySum[], difficulties: readonly DaySum[]): TallyView => {
  const counted = new Map(sums.map(({ date, kind, count }) => [`${date} ${kind}`, count]));
  const hard = new Map(difficulties.map(({ date, count }) => [date, count]));
  const dates = [...new Set([...sums, ...difficulties].map(({ date }) => date))].sort().reverse();
  const days = dates.map(
    (date): TallyDay => ({
      date,
      counts: tallyCounts((kind) => counted.get(`${date} ${kind}`) ?? 0),
      difficulties: hard.get(date) ?? 0,
    }),
  );
  const totals = tallyCounts((kind) => days.reduce((total, day) => total + day.counts[kind], 0));
  const total = days.reduce((sum, day) => sum + day.difficulties, 0);
  return {
    days,
    totals,
    difficulties: total,
    daily: tallyCounts((kind) => average(totals[kind], days.length)),
    dailyDifficulties: average(total, days.length),
  };
};
