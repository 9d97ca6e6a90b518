import { expect, it } from 'vitest';
import { differenceWords, openWork, readCount } from './count-draft.ts';

it.each([
  ['', null, { kind: 'same' }],
  ['0', null, { kind: 'counted', quantity: 0 }],
  ['１２．５', null, { kind: 'counted', quantity: 12_500 }],
  ['97', 97_000, { kind: 'same' }],
  ['97.0', 97_000, { kind: 'same' }],
  ['', 97_000, { kind: 'cleared' }],
  ['三箱', null, { kind: 'wrong', sentence: expect.stringContaining('没有就写 0') }],
] as const)('%j on a line counted as %s means what the counter meant (an empty shelf is 0, not uncounted)', (typed, counted, meaning) => {
  expect(readCount(typed, { counted, itemName: '口罩', unit: '只', packs: [] })).toEqual(meaning);
});

it('says a difference as people do, not as a signed number', () => {
  expect(differenceWords({ difference: -2500, unit: '件' })).toBe('少 2.5 件');
  expect(differenceWords({ difference: 1000, unit: '盒' })).toBe('多 1 盒');
});

it('counts what is still to do before a stock-taking can end', () => {
  const row = { counted: 1, difference: 0, reason: '' };
  const rows = [row, { ...row, difference: -1 }, { ...row, difference: -1, reason: '破损' }, { ...row, counted: null, difference: null }];
  expect(openWork(rows as never)).toEqual({ uncounted: 1, unexplained: 1 });
});
