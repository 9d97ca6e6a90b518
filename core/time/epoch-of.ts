import { dateOf, dayNumber, type LocalDate, localTimeIn, minuteOfDay } from './local-date.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** How far the zone's wall clock is ahead of UTC at this moment, in minutes. */
const offsetAt = (epochMs: number, zone: string): number => {
  const wall = localTimeIn(epochMs, zone);
  return dayNumber(dateOf(wall)) * MINUTES_PER_DAY + minuteOfDay(wall) - Math.floor(epochMs / MS_PER_MINUTE);
};

/**
 * The moment at which a zone's wall clock shows `minute` minutes after the midnight that begins `date` (1440 = the next midnight).
 * A time the clock skips in spring is the moment of the skip plus what was asked; one that comes twice in autumn is the earlier.
 */
export const epochOf = (date: LocalDate, minute: number, zone: string): number => {
  const wall = (dayNumber(date) * MINUTES_PER_DAY + minute) * MS_PER_MINUTE;
  const first = wall - offsetAt(wall - MINUTES_PER_DAY * MS_PER_MINUTE, zone) * MS_PER_MINUTE;
  const second = wall - offsetAt(first, zone) * MS_PER_MINUTE;
  return localTimeIn(first, zone) === localTimeIn(wall, 'UTC') ? first : second;
};
