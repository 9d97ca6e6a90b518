import type { PersonId } from '../contract/id.ts';
import { addDays, dayNumber, type LocalDate } from '../time/local-date.ts';

/** 生日: the day in the year, told by the person; nobody's age is known. */
export interface Birthday {
  readonly id: PersonId;
  /** MM-DD */
  readonly monthDay: string;
  readonly greetedOn: LocalDate | null;
}

export interface ComingBirthday extends Birthday {
  readonly name: string;
  /** the next day it is kept, today included */
  readonly next: LocalDate;
  readonly days: number;
  /** congratulated for this one already */
  readonly greeted: boolean;
}

/** How long before and after the day a greeting counts for it. */
const GREETING_DAYS = 7;

const inYear = (monthDay: string, year: number): LocalDate => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}-${monthDay === '02-29' && !leap ? '02-28' : monthDay}` as LocalDate;
};

/** The next birthday from `today` on; who was born on 29 February keeps the 28th in other years. */
export const nextBirthday = (monthDay: string, today: LocalDate): LocalDate => {
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(monthDay, year);
  return thisYear >= today ? thisYear : inYear(monthDay, year + 1);
};

const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** A day of any month has at most as many days as the month has in a leap year. */
export const isMonthDay = (monthDay: string): boolean => {
  const date = new Date(`2024-${monthDay}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === monthDay;
};

/** 3.15, 3-15, 3月15日, 0315 → 03-15; null when it is no day of the year. */
export const readMonthDay = (typed: string): string | null => {
  const match = /^(?:(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/.exec(typed.normalize('NFKC').trim());
  if (!match) return null;
  const read = `${(match[1] ?? match[3] ?? '').padStart(2, '0')}-${(match[2] ?? match[4] ?? '').padStart(2, '0')}`;
  return isMonthDay(read) ? read : null;
};

/** 03-15 → 3月15日 */
export const monthDayWords = (monthDay: string): string => `${Number(monthDay.slice(0, 2))}月${Number(monthDay.slice(3))}日`;

/** All birthdays, those that come next first. */
export const comingBirthdays = (
  birthdays: readonly (Birthday & { readonly name: string })[],
  today: LocalDate,
): readonly ComingBirthday[] =>
  birthdays
    .map((one): ComingBirthday => {
      const next = nextBirthday(one.monthDay, today);
      const greeted =
        one.greetedOn !== null && one.greetedOn >= addDays(next, -GREETING_DAYS) && one.greetedOn <= addDays(next, GREETING_DAYS);
      return { ...one, next, days: daysBetween(today, next), greeted };
    })
    .sort((one, other) => one.days - other.days || one.name.localeCompare(other.name, 'zh-CN'));
