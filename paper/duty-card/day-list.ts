import { addDays, type LocalDate, shortDate } from '#core/time/local-date.ts';

const lastDay = (dates: readonly LocalDate[], start: number): number => {
  let end = start;
  while (
    dates[end + 1] &&
    dates[end + 1] === addDays(dates[end] as LocalDate, 1) &&
    dates[end + 1]?.slice(0, 7) === dates[start]?.slice(0, 7)
  )
    end += 1;
  return end;
};

/** 11月17、19–21日，12月3日: days in order, runs drawn together, the month said once. */
export const dayList = (dates: readonly LocalDate[]): string => {
  const months = new Map<string, string[]>();
  for (let start = 0; start < dates.length; ) {
    const end = lastDay(dates, start);
    const [first, last] = [dates[start], dates[end]];
    if (!first || !last) break;
    const month = shortDate(first).replace(/\d+日$/, '');
    const from = Number(first.slice(8));
    const to = Number(last.slice(8));
    const joint = end - start > 1 ? '–' : '、';
    months.set(month, [...(months.get(month) ?? []), from === to ? `${from}` : `${from}${joint}${to}`]);
    start = end + 1;
  }
  return [...months].map(([month, days]) => `${month}${days.join('、')}日`).join('，');
};
