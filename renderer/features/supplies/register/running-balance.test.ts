import { expect, it } from 'vitest';
import { runningBalances } from './running-balance.ts';

it('tells what was left after every line, back to nothing before the first', () => {
  // newest first: −12 leaves 8, +20 was the first
  expect(runningBalances([{ delta: -12 }, { delta: 20 }], 8)).toEqual([8, 20]);
});
it('goes on where the newer page stopped', () => {
  expect(runningBalances([{ delta: 20 }], 20)).toEqual([20]);
});
