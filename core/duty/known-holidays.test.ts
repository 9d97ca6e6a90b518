import { describe, expect, it } from 'vitest';
import { day } from '../testing/build-records.ts';
import { holidayTable, pointsOf } from './duty-points.ts';
import { knownHolidays } from './known-holidays.ts';

describe('节假日表', () => {
  const known = knownHolidays(2022);
  const kindOf = (date: string) => known.find((one) => one.date === date)?.kind;

  it('knows the National Day week of 2022 and the weekend worked for it', () => {
    expect(known.filter(({ date, kind }) => kind === 'off' && date.startsWith('2022-10'))).toHaveLength(7);
    expect([kindOf('2022-10-08'), kindOf('2022-10-09'), kindOf('2022-10-10')]).toEqual(['worked', 'worked', undefined]);
  });

  it('gives only days of the year asked for', () => {
    expect(known.every(({ date }) => date.startsWith('2022-'))).toBe(true);
  });

  it('says nothing of a year that is not published, rather than guess', () => {
    expect(knownHolidays(2027)).toEqual([]);
  });

  it('counts double on a holiday, and a weekend worked in exchange as a weekday', () => {
    const points = (date: string) => pointsOf({ weight: 1 }, undefined, day(date), holidayTable(known));
    expect([points('2022-10-03'), points('2022-10-08'), points('2022-10-15'), points('2022-10-10')]).toEqual([2, 1, 1.2, 1]);
  });
});
