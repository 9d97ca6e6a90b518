import { describe, expect, it } from 'vitest';
import { evennessOf } from './evenness.ts';

describe('how evenly duty lies over people', () => {
  it('is 0 in gap, deviation and Gini when all carry the same', () => {
    expect(evennessOf([4, 4, 4])).toEqual({ total: 12, mean: 4, least: 4, most: 4, gap: 0, deviation: 0, gini: 0 });
  });

  it('finds the figures a hand calculation finds (a divisor of n−1 would show 2.58 for the deviation)', () => {
    const even = evennessOf([2, 4, 6, 8]);
    expect(even).toMatchObject({ total: 20, mean: 5, gap: 6 });
    expect(even?.deviation).toBeCloseTo(Math.sqrt(5), 10);
    // pairs: |2−4|+|2−6|+|2−8|+|4−6|+|4−8|+|6−8| = 20; both ways 40, over 2·n²·mean = 160
    expect(even?.gini).toBeCloseTo(40 / 160, 10);
  });

  it('comes near 1 − 1/n when one person does everything, and survives nobody doing anything', () => {
    expect(evennessOf([0, 0, 0, 9])?.gini).toBeCloseTo(0.75, 10);
    expect(evennessOf([0, 0])?.gini).toBe(0);
    expect(evennessOf([])).toBeNull();
  });
});
