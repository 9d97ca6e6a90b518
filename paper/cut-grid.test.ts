import { expect, it } from 'vitest';
import { cardsASheet, cutGrid } from './cut-grid.ts';
import { portrait } from './sheet-size.ts';

it('lays cards edge to edge in the middle of the sheet, with room for the marks around them', () => {
  for (const [widthMm, heightMm, count] of [
    [90, 54, 10],
    [180, 54, 5],
    [85, 120, 4],
  ] as const) {
    const grid = cutGrid(portrait.A4, { widthMm, heightMm });
    expect(cardsASheet(grid)).toBe(count);
    expect(grid.left * 2 + grid.columns * widthMm).toBeCloseTo(210);
    expect(grid.top * 2 + grid.rows * heightMm).toBeCloseTo(297);
    expect(Math.min(grid.left, grid.top)).toBeGreaterThan(6);
  }
});
