import { describe, expect, it } from 'vitest';
import { inPacks } from './pack-words.ts';

const masks = {
  unit: '只',
  packs: [
    { name: '包', factor: 50_000 },
    { name: '箱', factor: 2_000_000 },
  ],
};

describe('a balance in packs, as it lies on the shelf', () => {
  it.each([
    [6_040_000, '3 箱 + 40 只'],
    [6_000_000, '3 箱'],
    [6_140_500, '3 箱 + 2 包 + 40.5 只'],
    [50_000, '1 包'],
  ])('%i thousandths are %s: largest first, nothing lost', (quantity, words) => expect(inPacks(masks, quantity)).toBe(words));
  it('says nothing when no pack is full', () => expect(inPacks(masks, 49_999)).toBeNull());
  it('never counts in something smaller than the unit itself, such as 斤 of a weight in kg', () =>
    expect(inPacks({ unit: 'kg', packs: [{ name: '斤', factor: 500 }] }, 3000)).toBeNull());
});
