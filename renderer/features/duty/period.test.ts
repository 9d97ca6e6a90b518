import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#core/time/local-date.ts';
import { fourWeeksFrom, LONGEST_PERIOD_DAYS, lengthInDays, periodLabel, shifted, tidied, weekOf } from './period.ts';

const day = (text: string) => text as LocalDate;

describe('the period a duty plan covers', () => {
  it('starts this week on Monday even when today is Sunday', () => {
    expect(weekOf(day('2022-01-09'))).toEqual({ from: '2022-01-03', to: '2022-01-09' });
  });

  it('counts four weeks as 28 days, both ends included', () => {
    const period = fourWeeksFrom(day('2022-01-06'));
    expect(period.to).toBe('2022-02-02');
    expect(lengthInDays(period)).toBe(28);
  });

  it('moves to the next period without a gap or a doubled day', () => {
    const period = fourWeeksFrom(day('2022-01-06'));
    expect(shifted(period, 1).from).toBe('2022-02-03');
    expect(shifted(shifted(period, 1), -1)).toEqual(period);
  });

  it('accepts a range picked backwards', () => {
    expect(tidied(day('2022-01-09'), day('2022-01-06'))).toEqual({ from: '2022-01-06', to: '2022-01-09' });
  });

  it('never asks the host for more days than it takes', () => {
    expect(lengthInDays(tidied(day('2022-01-01'), day('2030-01-01')))).toBe(LONGEST_PERIOD_DAYS);
  });

  it('says the period in words a person would use', () => {
    expect(periodLabel({ from: day('2022-01-06'), to: day('2022-01-07') })).toBe('1月6日 周四—1月7日 周五，共 2 天');
    expect(periodLabel({ from: day('2022-01-06'), to: day('2022-01-06') })).toBe('1月6日 周四');
  });
});
