import { expect, test } from 'vitest';
import { needWords, runNeed, stockWords } from './run-need.ts';
import { weightWords } from './weight-words.ts';

test('the cabbage of the report: 753 households of 60 斤 are 22.59 吨, and the store says what is missing', () => {
  const need = runNeed(753, 60_000, 40_000_000);
  expect(needWords(need, '斤')).toBe('753 户 × 60 斤 = 45,180 斤 = 22.59 吨');
  expect(stockWords(need, '斤')).toBe('库存 40,000 斤，还差 5,180 斤');
  expect(stockWords(runNeed(753, 60_000, 45_200_000), '斤')).toBe('库存 45,200 斤，够，发完余 20 斤');
});

test.each([
  [22_590_000, '公斤', '22,590 公斤 = 22.59 吨'],
  [2_001_000, '斤', '2,001 斤 ≈ 1.001 吨'],
  [1_000_000, '斤', '1,000 斤'],
  [45_000_000, '箱', '45,000 箱'],
  [3_000, '吨', '3 吨'],
])('%d thousandths of %s are told as %s (a rounded ton never looks exact)', (value, unit, words) => {
  expect(weightWords(value, unit)).toBe(words);
});
