import { addDays, datesBetween, type LocalDate, weekStart } from '#core/time/local-date.ts';

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const spanNames = { today: '今天', yesterday: '昨天', week: '本周', all: '全部' } as const;
export type SpanName = keyof typeof spanNames;

/** The contract allows no longer period. */
const MOST_DAYS = 400;
/** A drawing of a single day tells nothing: at least a week is drawn. */
const LEAST_DRAWN = 7;

export const spanOf = (name: SpanName, today: LocalDate, founded: LocalDate): Span => {
  if (name === 'today') return { from: today, to: today };
  if (name === 'yesterday') return { from: addDays(today, -1), to: addDays(today, -1) };
  if (name === 'week') return { from: weekStart(today), to: today };
  const earliest = addDays(today, 1 - MOST_DAYS);
  const [, from = today] = [founded, earliest, today].sort();
  return { from, to: today };
};

/** What a period is compared with: the day before, the same days of last week; the whole time with nothing. */
export const spanBefore = (name: SpanName | null, { from, to }: Span): { readonly span: Span; readonly word: string } | null => {
  if (name === 'week') return { span: { from: addDays(from, -7), to: addDays(to, -7) }, word: '上周同期' };
  return from === to ? { span: { from: addDays(from, -1), to: addDays(to, -1) }, word: '前一天' } : null;
};

export const drawnSpan = ({ from, to }: Span): Span => {
  const earliest = addDays(to, 1 - LEAST_DRAWN);
  return { from: from > earliest ? earliest : from, to };
};

/** Two days in whichever order they were picked, no more apart than the contract allows. */
export const mendedSpan = (one: LocalDate, other: LocalDate): Span => {
  const [from, to] = one <= other ? [one, other] : [other, one];
  return datesBetween(from, to).length > MOST_DAYS ? { from: addDays(to, 1 - MOST_DAYS), to } : { from, to };
};
