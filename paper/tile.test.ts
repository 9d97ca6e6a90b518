import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { planTiles, tileSheets } from './tile.ts';

const PT_PER_MM = 72 / 25.4;

describe('tiling', () => {
  it.each([
    [600, 900, 'A3', 8],
    [600, 900, 'A4', 15],
    [800, 1200, 'A3', 12],
    [400, 277, 'A3', 1],
  ] as const)('%i × %i mm on %s takes %i sheets', (width, height, paper, sheets) => {
    const plan = planTiles(width, height, paper);
    expect(plan.columns * plan.rows).toBe(sheets);
  });

  it('covers the whole board with 10 mm shared (a gap would cut through a name)', () => {
    for (const [width, height] of [
      [600, 900],
      [841, 594],
      [391, 268],
    ] as const) {
      for (const paper of ['A3', 'A4'] as const) {
        const plan = planTiles(width, height, paper);
        expect(plan.columns * (plan.width - 30) + 10).toBeGreaterThanOrEqual(width - 0.2);
        expect(plan.rows * (plan.height - 30) + 10).toBeGreaterThanOrEqual(height - 0.2);
      }
    }
  });

  it('makes sheets of exactly A3 and keeps the scale at 100 %', async () => {
    const source = await PDFDocument.create();
    source.addPage([600 * PT_PER_MM, 900 * PT_PER_MM]).drawSquare({ size: 50 });
    const tiles = await PDFDocument.load(await tileSheets(await source.save(), 'A3'));
    for (const page of tiles.getPages()) {
      expect(page.getWidth() / PT_PER_MM).toBeCloseTo(420, 1);
      expect(page.getHeight() / PT_PER_MM).toBeCloseTo(297, 1);
    }
  });
});
