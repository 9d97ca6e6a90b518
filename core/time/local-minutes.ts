import type { LocalTime } from './local-date.ts';

const MS_PER_MINUTE = 60_000;
const epoch = (time: LocalTime): number => Date.parse(`${time}Z`);

/** Wall time so many minutes later (earlier when negative). China has had no summer time since 1991: wall minutes are real ones. */
export const addMinutes = (time: LocalTime, minutes: number): LocalTime =>
  new Date(epoch(time) + minutes * MS_PER_MINUTE).toISOString().slice(0, 16) as LocalTime;

/** Minutes from one wall time to a later one; negative when it lies before. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number => (epoch(to) - epoch(from)) / MS_PER_MINUTE;

/** 45 分钟, 2 小时, 3 小时 20 分, 1 天 4 小时; of a whole number of minutes, never negative. */
export const spanText = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分` : `${hours} 小时`;
  return `${rest} 分钟`;
};
