import { describe, expect, it } from 'vitest';
import { day, personId } from '../testing/build-records.ts';
import { comingBirthdays, nextBirthday, readMonthDay } from './birthdays.ts';
import { oath, oathState } from './oath.ts';

describe('birthdays', () => {
  it('are kept on 28 February in years without a 29th, and come round at the turn of the year', () => {
    expect(nextBirthday('02-29', day('2022-01-06'))).toBe('2022-02-28');
    expect(nextBirthday('02-29', day('2024-01-06'))).toBe('2024-02-29');
    expect(nextBirthday('01-05', day('2022-01-06'))).toBe('2023-01-05');
  });

  it('are read as people write them; a day that no month has is none', () => {
    expect(['3.15', '3月15日', '03-15', '0315', '12/1', '2.29', '2.30', '13.1', '1990-3-15'].map(readMonthDay)).toEqual([
      ...['03-15', '03-15', '03-15', '03-15', '12-01', '02-29', null, null, null],
    ]);
  });

  it('last year’s greeting does not count for this one, the day before does', () => {
    const greeted = (on: string | null) =>
      comingBirthdays([{ id: personId(0), name: '甲', monthDay: '01-06', greetedOn: on === null ? null : day(on) }], day('2022-01-06'))[0]
        ?.greeted;
    expect([greeted(null), greeted('2021-01-06'), greeted('2022-01-05')]).toEqual([false, false, true]);
  });
});

describe('the oath', () => {
  it('is eighty characters of a fixed text; a word left out is noticed, a pledge of one’s own is none of it', () => {
    expect(oath.replaceAll(/[，。]/g, '')).toHaveLength(80);
    expect(oathState(`${oath}\n`)).toBe('whole');
    expect(oathState(oath.replace('积极工作，', ''))).toBe('altered');
    expect(oathState('我承诺：守好自己的岗')).toBe('other');
  });
});
