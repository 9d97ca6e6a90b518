import { HolidayUtil } from 'lunar-typescript';
import { type LocalDate, localDate } from '../time/local-date.ts';
import type { Holiday } from './duty-calendar.ts';

/**
 * 国务院办公厅 publishes each year's days off in the autumn before; these are the published ones of a year, by date. Empty where the year
 * is not known here (before 2002, and years published after this program was made): then they are to be typed in.
 */
export const knownHolidays = (year: number): readonly Holiday[] =>
  HolidayUtil.getHolidays(year)
    .map(
      (known): Holiday => ({
        date: localDate.parse(known.getDay()) as LocalDate,
        name: known.getName(),
        kind: known.isWork() ? 'worked' : 'off',
      }),
    )
    .filter(({ date }) => Number(date.slice(0, 4)) === year)
    .sort((a, b) => a.date.localeCompare(b.date));
