import type { Shift } from '#core/duty/duty.ts';

const MINUTES_PER_DAY = 1440;

/** 480 → "8:00"; minutes from midnight, below 1440. */
export const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** 22:00–次日6:00; 16:00–24:00 stays on its day. */
export const shiftTimes = (shift: Pick<Shift, 'startMinute' | 'endMinute'>): string => {
  const end = shift.endMinute <= MINUTES_PER_DAY ? clock(shift.endMinute) : `次日${clock(shift.endMinute - MINUTES_PER_DAY)}`;
  return `${clock(shift.startMinute)}–${end}`;
};

/** Reads "8", "8:30", "0830"; null when it is no time of day up to 24:00. */
export const parseClock = (text: string): number | null => {
  const match = /^(\d{1,2})(?:[:：]?([0-5]\d))?$/.exec(text.trim());
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return minute <= MINUTES_PER_DAY ? minute : null;
};

/** An end at or before the start lies on the next day: 22:00 to 6:00 is eight hours. */
export const endAfter = (startMinute: number, endClock: number): number => (endClock > startMinute ? endClock : endClock + MINUTES_PER_DAY);

/** What the end field of a form shows: 30 h past midnight is 6:00 again. */
export const endClockOf = (endMinute: number): string => clock(endMinute > MINUTES_PER_DAY ? endMinute - MINUTES_PER_DAY : endMinute);
