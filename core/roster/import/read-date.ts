import { dateFromDayNumber, type LocalDate, localDate } from '../../time/local-date.ts';
import { bad, good, type Parsed } from './parsed.ts';

/** Day 25569 of a spreadsheet is 1970-01-01 (system of 1900). Figures outside 2000–2099 are no dates of ours. */
const SERIAL_OF_1970 = 25_569;
const SERIALS = { from: 36_526, to: 73_050 } as const;

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*\d{1,2}[:时]\d{2}.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const NOTHING = /^(?:[-—/\\]*|无|长期|至今|不限|待定)$/;

const realDay = (year = '', month = '', day = ''): Parsed<LocalDate> => {
  const date = localDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date.success ? good(date.data) : bad('没有这一天，请核对月和日');
};

/** A day written as 2022-1-6, 2022/1/6, 2022.1.6, 2022年1月6日, 20220106, with or without a time, or as a spreadsheet's day number. Empty or 长期 is null. */
export const readDate = (raw: string): Parsed<LocalDate | null> => {
  const text = raw.normalize('NFKC').trim();
  if (NOTHING.test(text)) return good(null);
  const match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (match) return realDay(match[1], match[2], match[3]);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= SERIALS.from && serial <= SERIALS.to) return good(dateFromDayNumber(serial - SERIAL_OF_1970));
  if (/^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/.test(text)) return bad('没有写年份，应写成 2022-01-06 这样');
  return bad('看不懂，应写成 2022-01-06 这样');
};

/** The year out of 1975, 1975年, 1975-03 or a whole date; empty is null. Only the year is kept. */
export const readBirthYear = (raw: string): Parsed<number | null> => {
  const text = raw.normalize('NFKC').trim();
  if (NOTHING.test(text)) return good(null);
  const year = /^(\d{4})(?:\s*[-/.年].*|\d{2}|\d{4}|\.0)?$/.exec(text)?.[1];
  return year === undefined ? bad('看不懂，应是四位数的年份，例如 1975') : good(Number(year));
};
