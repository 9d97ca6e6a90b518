import { addDays, type LocalDate } from '#core/time/local-date.ts';

export const spans = [
  { value: 1, label: '今天' },
  { value: 7, label: '近 7 天' },
  { value: 30, label: '近 30 天' },
  { value: 90, label: '近 90 天' },
] as const;
export type SpanDays = (typeof spans)[number]['value'];

export interface FigureSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The last so many days, today included. */
export const spanOf = (today: LocalDate, days: number): FigureSpan => ({ from: addDays(today, 1 - days), to: today });

export const spanWords = (days: number): string => (days === 1 ? '今天' : `近 ${days} 天`);
