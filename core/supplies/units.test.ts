import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOwnUnit, unitsOf } from './units.ts';

const cabbage = { name: '白菜', unit: 'kg', packs: [] };
const masks = {
  name: '口罩',
  unit: '只',
  packs: [
    { name: '箱', factor: 2_000_000 },
    { name: '包', factor: 50_000 },
  ],
};
const own = (item: typeof masks | typeof cabbage, quantity: number, unit: string): number | string => {
  const converted = toOwnUnit(item, quantity, unit);
  return converted.ok ? converted.quantity : converted.sentence;
};

describe('units', () => {
  it.each([
    ['753 households × 60 斤 are 22.59 吨', cabbage, 45_180_000, '斤', 22_590_000],
    ['1 吨 is 1000 kg', cabbage, 1000, '吨', 1_000_000],
    ['2000 斤 are 1 吨', { ...cabbage, unit: '吨' }, 2_000_000, '斤', 1000],
    ['1 kg is 2 斤', { ...cabbage, unit: '斤' }, 1000, 'kg', 2000],
    ['half a box is a thousand pieces', masks, 500, '箱', 1_000_000],
    ['no unit named is its own', masks, 7000, '', 7000],
  ] as const)('%s', (_, item, quantity, unit, expected) => {
    expect(toOwnUnit(item, quantity, unit)).toEqual({ ok: true, quantity: expected });
  });

  it('refuses what does not divide, and names the nearest that does (a rounded quantity would be a false book)', () => {
    expect(own({ ...cabbage, unit: '吨' }, 1000, '斤')).toMatch(/^1斤换算成吨超过三位小数.*最接近的是 0\.001吨/);
    expect(own({ ...cabbage, unit: '吨' }, 3000, '斤')).toMatch(/最接近的是 0\.001吨 或 0\.002吨/);
  });
  it('refuses a unit the item is not counted in, and says which there are', () => {
    expect(own(masks, 1000, '斤')).toBe('“口罩”按只、箱、包计，没有“斤”这个单位。');
    expect(unitsOf(cabbage)).toEqual(['kg', '吨', '斤', '克']);
  });
  it('refuses more than the book can hold instead of losing digits', () => {
    expect(own(masks, 9_000_000_000_000, '箱')).toMatch(/太多了/);
  });

  it('is exact: what is converted one way and back is what was typed', () => {
    const weights = fc.constantFrom('吨', 'kg', '斤', '两', '克');
    fc.assert(
      fc.property(weights, weights, fc.integer({ min: 1, max: 10_000_000 }), (from, to, quantity) => {
        const there = toOwnUnit({ ...cabbage, unit: to }, quantity, from);
        if (!there.ok) return;
        expect(toOwnUnit({ ...cabbage, unit: from }, there.quantity, to)).toEqual({ ok: true, quantity });
      }),
    );
  });
});
