import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#core/time/local-date.ts';
import { drawnSpan, mendedSpan, spanBefore, spanOf } from './figures-span.ts';

const day = (text: string) => text as LocalDate;
const thursday = day('2022-01-06');

describe('时段 of the figures', () => {
  it('a week is compared with the same days of the week before, not with seven days against four', () => {
    const week = spanOf('week', thursday, day('2021-11-01'));
    expect(week).toEqual({ from: '2022-01-03', to: '2022-01-06' });
    expect(spanBefore('week', week)).toEqual({ span: { from: '2021-12-27', to: '2021-12-30' }, word: '上周同期' });
  });
  it('the whole time begins when the branch was founded, even if that is entered as tomorrow, and never exceeds what may be asked', () => {
    expect(spanOf('all', thursday, day('2022-01-04')).from).toBe('2022-01-04');
    expect(spanOf('all', thursday, day('2022-01-07'))).toEqual({ from: '2022-01-06', to: '2022-01-06' });
    expect(spanOf('all', thursday, day('2019-01-01')).from).toBe('2020-12-03');
    expect(mendedSpan(day('2022-01-06'), day('2019-01-01'))).toEqual(spanOf('all', thursday, day('2019-01-01')));
  });
  it('a single day is drawn with the six before it', () => {
    expect(drawnSpan({ from: thursday, to: thursday })).toEqual({ from: '2021-12-31', to: '2022-01-06' });
  });
});
