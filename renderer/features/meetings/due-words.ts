import { addDays, type LocalDate, localDate } from '#core/time/local-date.ts';

const named: Readonly<Record<string, number>> = { 今天: 0, 当天: 0, 明天: 1, 后天: 2, 大后天: 3 };

const pad = (number: string): string => number.padStart(2, '0');

/** The next such day: 1月8日 said in December lies in the coming year. */
const dayOf = (month: string, day: string, today: LocalDate): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  for (const candidate of [year, year + 1]) {
    const date = localDate.safeParse(`${candidate}-${pad(month)}-${pad(day)}`).data;
    if (date && date >= today) return date;
  }
  return null;
};

/** 时限 as it is said at a meeting: 明天, 3 or 3天 (from today), 1月8日, 1.8, 2022-01-08; null = not understood. */
export const dueOfWords = (text: string, today: LocalDate): LocalDate | null => {
  const words = text.trim().replaceAll(/[\s前]/g, '');
  const days = named[words] ?? /^(\d{1,3})(?:天|日|天内|日内|天后|日后)?$/.exec(words)?.[1];
  if (days !== undefined) return addDays(today, Number(days));
  const [, month, day] = /^(\d{1,2})[月.\-/](\d{1,2})日?$/.exec(words) ?? [];
  if (month && day) return dayOf(month, day, today);
  const [, year, longMonth = '', longDay = ''] = /^(\d{4})[年.\-/]?(\d{1,2})[月.\-/]?(\d{1,2})日?$/.exec(words) ?? [];
  return year ? (localDate.safeParse(`${year}-${pad(longMonth)}-${pad(longDay)}`).data ?? null) : null;
};
