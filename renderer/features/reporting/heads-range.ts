import { addDays, dayNumber, type LocalDate } from '#core/time/local-date.ts';

/** The longest span the chart shows. */
export const MOST_DAYS = 120;
const AHEAD = 7;
const BACK = 27;

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** From the founding of the branch to a week ahead; the last four weeks where the branch is older or its day is not known. */
export const usualSpan = (today: LocalDate, foundedOn: LocalDate | null): Span => {
  const earliest = addDays(today, -BACK);
  const from = foundedOn && foundedOn > earliest && foundedOn <= today ? foundedOn : earliest;
  return { from, to: addDays(today, AHEAD) };
};

/** A span is never turned round nor too long for the chart: the end that was not touched gives way. */
export const mendSpan = (span: Span, touched: 'from' | 'to'): Span => {
  const { from, to } = span;
  if (touched === 'from') {
    if (to < from) return { from, to: from };
    return dayNumber(to) - dayNumber(from) >= MOST_DAYS ? { from, to: addDays(from, MOST_DAYS - 1) } : span;
  }
  if (to < from) return { from: to, to };
  return dayNumber(to) - dayNumber(from) >= MOST_DAYS ? { from: addDays(to, 1 - MOST_DAYS), to } : span;
};
