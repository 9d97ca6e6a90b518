import { z } from 'zod';

/** A calendar day in the post's own zone, `YYYY-MM-DD` (design: local wall time, a shift belongs to the day it starts on). */
export type LocalDate = string & { readonly __of: 'local-date' };

/** Local wall time to the minute, `YYYY-MM-DDTHH:mm`. */
export type LocalTime = string & { readonly __of: 'local-time' };

const MS_PER_DAY = 86_400_000;

const isRealDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * Years of the calendar the post may speak of: every day around them can be reckoned with and written down. Year 0000 has a Monday before it that no
 * text of ten characters names, and 9999 a Sunday after it.
 */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const YEARS = `年份请写 ${FIRST_YEAR} 到 ${LAST_YEAR} 之间的`;

const isKnownYear = (text: string): boolean => {
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

export const localDate = z
  .string()
  .refine(isRealDate, { error: '日期应写成 2022-01-06 这样，并且确有这一天', abort: true })
  .refine(isKnownYear, YEARS)
  .transform((text) => text as LocalDate);

const isRealTime = (text: string): boolean => /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isRealDate(text.slice(0, 10));

export const localTime = z
  .string()
  .refine(isRealTime, { error: '时间应写成 2022-01-06 19:30 这样', abort: true })
  .refine(isKnownYear, YEARS)
  .transform((text) => text as LocalTime);

/** Whole days since 1970-01-01. */
export const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export const dateFromDayNumber = (day: number): LocalDate => new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as LocalDate;

export const addDays = (date: LocalDate, days: number): LocalDate => dateFromDayNumber(dayNumber(date) + days);

/** Every day from `from` to `to`, both included; empty when `to` lies before `from`. */
export const datesBetween = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => dateFromDayNumber(first + index));
};

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Monday of the week that holds `date`. */
export const weekStart = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % 7));

const WEEKDAY_NAMES = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export const weekdayName = (date: LocalDate): string => WEEKDAY_NAMES[weekday(date)] ?? '';

/** 1月6日 周四 (look: dates on screen and on paper). */
export const shortDate = (date: LocalDate): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

/** 2022年1月6日: Arabic, full year, no zero pad (GB/T 9704-2012, 成文日期). */
export const longDate = (date: LocalDate): string => `${Number(date.slice(0, 4))}年${shortDate(date)}`;

/** The wall date and minute of `epochMs` in an IANA zone such as `Asia/Shanghai`. */
export const localTimeIn = (epochMs: number, zone: string): LocalTime => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(epochMs);
  return parts.replace(' ', 'T') as LocalTime;
};

export const dateOf = (time: LocalTime): LocalDate => time.slice(0, 10) as LocalDate;

export const minuteOfDay = (time: LocalTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
