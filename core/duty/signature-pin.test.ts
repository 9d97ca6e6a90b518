import { describe, expect, it } from 'vitest';
import { closedMinutes, noTries, openTry, type PinTries, weakPin } from './signature-pin.ts';

const MINUTE = 60_000;

/** `count` wrong numbers at one moment. */
const wrong = (count: number, now: number, tries: PinTries = noTries): PinTries =>
  Array.from({ length: count }).reduce<PinTries>((before) => openTry(before, now).tries, tries);

describe('wrong numbers', () => {
  it('lets five in and closes for 15 minutes then', () => {
    expect(openTry(wrong(4, 0), 0).open).toBe(true);
    expect(openTry(wrong(5, 0), 0).open).toBe(false);
    expect(openTry(wrong(5, 0), 15 * MINUTE - 1).open).toBe(false);
    expect(openTry(wrong(5, 0), 15 * MINUTE).open).toBe(true);
  });

  it('gives five fresh tries afterwards and not one more', () => {
    const later = 15 * MINUTE;
    expect(openTry(wrong(9, later, wrong(5, 0)), later).open).toBe(false);
    expect(openTry(wrong(4, later, wrong(5, 0)), later).open).toBe(true);
  });

  it('waits at most 15 minutes when the clock of the laptop was put back by a year', () => {
    const closed = wrong(5, 400 * 24 * 60 * MINUTE);
    const { open, tries } = openTry(closed, 0);
    expect(open).toBe(false);
    expect(closedMinutes(tries, 0)).toBe(15);
    expect(openTry(tries, 15 * MINUTE).open).toBe(true);
  });
});

describe('numbers that are guessed first', () => {
  it.each([
    '000000',
    '111111',
    '123456',
    '654321',
    '345678',
    '567890',
    '121212',
    '123123',
    '112233',
    '111222',
    '520131',
    '800315',
    '031580',
    '150380',
    '198003',
  ])('refuses %s with a sentence', (pin) => expect(weakPin(pin, '')).toMatch(/太好猜/));

  it('refuses the last six figures of the own telephone', () => {
    expect(weakPin('904716', '13800904716')).toMatch(/电话/);
    expect(weakPin('904716', '13800904717')).toBeNull();
  });

  it.each(['739164', '904716', '480972'])('takes %s', (pin) => expect(weakPin(pin, '')).toBeNull());
});
