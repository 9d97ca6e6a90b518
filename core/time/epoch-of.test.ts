import { describe, expect, it } from 'vitest';
import { epochOf } from './epoch-of.ts';
import type { LocalDate } from './local-date.ts';

const at = (date: string, hour: number, zone: string): string => new Date(epochOf(date as LocalDate, hour * 60, zone)).toISOString();

describe('a wall time of the post as a moment', () => {
  it('is eight hours behind in UTC for Shanghai, and 24:00 is the next midnight', () => {
    expect(at('2022-01-06', 8, 'Asia/Shanghai')).toBe('2022-01-06T00:00:00.000Z');
    expect(at('2022-01-06', 0, 'Asia/Shanghai')).toBe('2022-01-05T16:00:00.000Z');
    expect(at('2022-01-06', 24, 'Asia/Shanghai')).toBe('2022-01-06T16:00:00.000Z');
    expect(at('2022-01-06', 8, 'Asia/Urumqi')).toBe('2022-01-06T02:00:00.000Z');
  });

  it('keeps the hour on the wall on both sides of a change of clocks', () => {
    expect(at('2022-03-27', 1, 'Europe/Berlin')).toBe('2022-03-27T00:00:00.000Z');
    expect(at('2022-03-27', 4, 'Europe/Berlin')).toBe('2022-03-27T02:00:00.000Z');
    expect(at('2022-10-30', 1, 'Europe/Berlin')).toBe('2022-10-29T23:00:00.000Z');
    expect(at('2022-10-30', 5, 'Europe/Berlin')).toBe('2022-10-30T04:00:00.000Z');
  });
});
