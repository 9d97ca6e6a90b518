import { expect, it } from 'vitest';
import { idleAfter } from './idle.ts';

it('warns half a minute before it locks, so that a slow reader can stay', () => {
  expect(idleAfter(9.4 * 60_000, 10)).toBe('in use');
  expect(idleAfter(9.5 * 60_000, 10)).toEqual({ secondsLeft: 30 });
  expect(idleAfter(10 * 60_000 - 1, 10)).toEqual({ secondsLeft: 1 });
  expect(idleAfter(10 * 60_000, 10)).toBe('over');
});

it('locks after a night’s sleep of the laptop without any warning left over', () => {
  expect(idleAfter(8 * 3_600_000, 30)).toBe('over');
});
