import { addDays, type LocalDate, shortDate, weekdayName, weekStart } from '#core/time/local-date.ts';

/** A planning period, both days included (排班时段). */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The host refuses longer ones. */
export const LONGEST_PERIOD_DAYS = 400;

/** 本周: Monday to Sunday of the week that holds `today`. */
export const weekOf = (today: LocalDate): Period => ({ from: weekStart(today), to: addDays(weekStart(today), 6) });

/** 接下来四周, from `today` on. */
export const fourWeeksFrom = (today: LocalDate): Period => ({ from: today, to: addDays(today, 27) });

const DAY_MS = 86_400_000;

export const lengthInDays = (period: Period): number => Math.round((Date.parse(period.to) - Date.parse(period.from)) / DAY_MS) + 1;

/** The neighbouring period of the same length; `step` −1 = earlier, 1 = later. */
export const shifted = (period: Period, step: -1 | 1): Period => {
  const days = lengthInDays(period) * step;
  return { from: addDays(period.from, days), to: addDays(period.to, days) };
};

/** Puts a freely picked range in order and cuts it at the longest the host takes. */
export const tidied = (one: LocalDate, other: LocalDate): Period => {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const last = addDays(from, LONGEST_PERIOD_DAYS - 1);
  return { from, to: lengthInDays({ from, to }) > LONGEST_PERIOD_DAYS ? last : to };
};

/** 1月6日 周四 */
export const dayLabel = (date: LocalDate): string => `${shortDate(date)} ${weekdayName(date)}`;

/** 1月6日 周四—2月2日 周三，共 28 天 */
export const periodLabel = (period: Period): string =>
  period.from === period.to ? dayLabel(period.from) : `${dayLabel(period.from)}—${dayLabel(period.to)}，共 ${lengthInDays(period)} 天`;
