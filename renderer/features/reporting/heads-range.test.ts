import { describe, expect, it } from 'vitest';
import { dayNumber, type LocalDate } from '#core/time/local-date.ts';
import { MOST_DAYS, mendSpan, usualSpan } from './heads-range.ts';

const day = (text: string) => text as LocalDate;
const today = day('2022-01-20');

describe('the days of the head-count', () => {
  it.each([
    ['a young branch from its founding', '2022-01-08', '2022-01-08'],
    ['an old branch the last four weeks', '2021-03-01', '2021-12-24'],
    ['a founding that is not known', null, '2021-12-24'],
    ['a founding typed into the future', '2022-02-01', '2021-12-24'],
  ])('%s', (_, founded, from) => {
    expect(usualSpan(today, founded === null ? null : day(founded))).toEqual({ from, to: '2022-01-27' });
  });

  it.each([
    ['from', '2022-02-01', '2022-01-10', '2022-02-01', '2022-02-01'],
    ['to', '2022-02-01', '2022-01-10', '2022-01-10', '2022-01-10'],
    ['from', '2022-01-01', '2022-01-10', '2022-01-01', '2022-01-10'],
  ] as const)('%s %s…%s is never turned round', (touched, from, to, first, last) => {
    expect(mendSpan({ from: day(from), to: day(to) }, touched)).toEqual({ from: first, to: last });
  });

  it.each(['from', 'to'] as const)('ten years are cut to what the chart can show, keeping %s', (touched) => {
    const span = { from: day('2012-01-01'), to: day('2022-01-01') };
    const mended = mendSpan(span, touched);
    expect(mended[touched]).toBe(span[touched]);
    expect(dayNumber(mended.to) - dayNumber(mended.from) + 1).toBe(MOST_DAYS);
  });
});
