import { keysOf } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type CounterName, type HandoverContent, handoverCounters } from './handover.ts';

type Counts = Readonly<Record<CounterName, number>>;

/** 查验统计 of a period. */
export interface HandoverFigures {
  /** sheets signed by the outgoing person: drafts are not counted */
  readonly sheets: number;
  /** days with at least one of them */
  readonly days: number;
  readonly totals: Counts;
  /** 日均: per day that has a sheet, to one decimal; 0 without any */
  readonly daily: Counts;
}

interface Signed {
  readonly date: LocalDate;
  readonly counters: HandoverContent['counters'];
}

const counts = (of: (name: CounterName) => number): Counts =>
  Object.fromEntries(keysOf(handoverCounters).map((name) => [name, of(name)])) as Record<CounterName, number>;

/** A day without a sheet is left out of the average instead of counting as a day with nobody at the gate. */
export const handoverFigures = (signed: readonly Signed[]): HandoverFigures => {
  const days = new Set(signed.map((sheet) => sheet.date)).size;
  const totals = counts((name) => signed.reduce((sum, sheet) => sum + (sheet.counters[name] ?? 0), 0));
  return { sheets: signed.length, days, totals, daily: counts((name) => (days === 0 ? 0 : Math.round((totals[name] * 10) / days) / 10)) };
};
