import { dayNumber, type LocalDate, weekday } from '../time/local-date.ts';
import type { Duty, Shift } from './duty.ts';

export const MINUTES_PER_DAY = 1440;
export const MINUTES_PER_HOUR = 60;

/** A duty laid on the line of minutes since 1970-01-01 of the post's wall clock: no zone, so no day is longer or shorter than another. */
export interface TimedDuty {
  readonly duty: Duty;
  readonly shift: Shift;
  /** whole days since 1970-01-01 of the day on which the shift starts, which owns it */
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly inPeriod: boolean;
}

/** `null` when the grid no longer knows the shift. */
export const timeDuty = (duty: Duty, shifts: ReadonlyMap<string, Shift>, from: number, to: number): TimedDuty | null => {
  const shift = shifts.get(duty.shiftId);
  if (!shift) return null;
  const day = dayNumber(duty.date);
  const midnight = day * MINUTES_PER_DAY;
  return { duty, shift, day, start: midnight + shift.startMinute, end: midnight + shift.endMinute, inPeriod: day >= from && day <= to };
};

/** Earlier start first, then earlier end; the rest only makes the order the same every time. */
export const byTime = (a: TimedDuty, b: TimedDuty): number =>
  a.start - b.start || a.end - b.end || a.duty.shiftId.localeCompare(b.duty.shiftId) || a.duty.dutyPostId.localeCompare(b.duty.dutyPostId);

/** The last calendar day a shift reaches into: a shift that ends at 24:00 stays on its own day. */
export const lastDayTouched = (day: number, shift: Pick<Shift, 'endMinute'>): number =>
  day + Math.floor((shift.endMinute - 1) / MINUTES_PER_DAY);

export const isWeekend = (date: LocalDate): boolean => weekday(date) % 6 === 0;

/** 8 or 7.5, as a reader writes hours. */
export const hoursOf = (minutes: number): string => String(Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10);
