import { expect, it } from 'vitest';
import { readAmount } from './read-amount.ts';

const masks = {
  name: 'N95口罩',
  unit: '只',
  packs: [
    { name: '箱', factor: 2_000_000 },
    { name: '包', factor: 10_000 },
  ],
};

it.each([
  ['0', 0],
  ['97', 97_000],
  ['1,200', 1_200_000],
  ['１２．５', 12_500],
  ['3箱40只', 6_040_000],
  ['3 箱 + 40', 6_040_000],
  ['1箱2包3只', 2_023_000],
])('%s over the shelf is counted to the piece (boxes reckoned in the head are where counts go wrong)', (typed, quantity) => {
  expect(readAmount(masks, typed)).toEqual({ ok: true, quantity });
});

it.each(['三箱', '3桶', '箱', '-3', '3箱半', '1.2345'])('%s is refused with what may be written', (typed) => {
  const read = readAmount(masks, typed);
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.sentence).toMatch(/只/);
});
