import type { LocalDate } from '../time/local-date.ts';
import type { DutyPost, Shift } from './duty.ts';
import type { Holiday } from './duty-calendar.ts';
import { isWeekend } from './timed-duty.ts';

const WEEKEND_FACTOR = 1.2;
const HOLIDAY_FACTOR = 2;
const OUTDOOR_EXTRA = 0.2;

/** 放假 and 调休上班 by day, for many questions. */
export type HolidayTable = ReadonlyMap<LocalDate, Holiday['kind']>;

export const holidayTable = (holidays: readonly Holiday[]): HolidayTable => new Map(holidays.map(({ date, kind }) => [date, kind]));

const dayFactor = (date: LocalDate, holidays: HolidayTable): number => {
  const kind = holidays.get(date);
  if (kind === 'off') return HOLIDAY_FACTOR;
  return kind === undefined && isWeekend(date) ? WEEKEND_FACTOR : 1;
};

/**
 * 工作量积分 of one duty: the shift's weight, twice on a holiday, more on a weekend that is not worked in exchange, and a little more
 * outdoors (domain: weights).
 */
export const pointsOf = (
  shift: Pick<Shift, 'weight'>,
  post: Pick<DutyPost, 'outdoor'> | undefined,
  date: LocalDate,
  holidays: HolidayTable,
): number => shift.weight * dayFactor(date, holidays) + (post?.outdoor ? OUTDOOR_EXTRA : 0);

/** To hundredths, so that sums of tenths read as a person writes them. */
export const roundPoints = (points: number): number => Math.round(points * 100) / 100;
