import { describe, expect, it } from 'vitest';
import { endAfter, endClockOf, parseClock, shiftTimes } from './shift-times.ts';

describe('shift times', () => {
  it.each([
    [0, 480, '0:00–8:00'],
    [960, 1440, '16:00–24:00'],
    [1320, 1800, '22:00–次日6:00'],
    [480, 930, '8:00–15:30'],
  ])('shows %i to %i as %s', (startMinute, endMinute, words) => {
    expect(shiftTimes({ startMinute, endMinute })).toBe(words);
  });

  it.each([
    ['8', 480],
    ['08:30', 510],
    ['8:30', 510],
    ['2200', 1320],
    ['24:00', 1440],
    ['24:30', null],
    ['8:75', null],
    ['早上', null],
  ])('reads %s as %s', (text, minute) => {
    expect(parseClock(text)).toBe(minute);
  });

  it('puts an end before the start on the next day instead of refusing a night shift', () => {
    expect(endAfter(1320, 360)).toBe(1800);
    expect(endAfter(480, 960)).toBe(960);
    expect(endClockOf(1800)).toBe('6:00');
    expect(endClockOf(1440)).toBe('24:00');
  });
});
