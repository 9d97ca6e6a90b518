import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { tileSheets } from './tile.ts';
import { partOf, planTiles, TILE_OVERLAP, tileCount, tilesOf } from './tile-plan.ts';

const PT_PER_MM = 72 / 25.4;

describe('tiling', () => {
  it.each([
    [600, 900, 'A3', 8],
    [600, 900, 'A4', 15],
    [800, 1200, 'A3', 12],
    [594, 841, 'A3', 8],
    [420, 594, 'A3', 4],
    [297, 420, 'A4', 4],
    [400, 277, 'A3', 1],
  ] as const)('%i × %i mm on %s takes %i sheets', (width, height, paper, sheets) => {
    expect(tileCount(planTiles(width, height, paper))).toBe(sheets);
  });

  it('covers the whole board, neighbours sharing 10 mm (a gap would cut through a name)', () => {
    for (const [width, height] of [
      [600, 900],
      [800, 1200],
      [594, 841],
      [391, 268],
    ] as const) {
      for (const paper of ['A3', 'A4'] as const) {
        const plan = planTiles(width, height, paper);
        const parts = tilesOf(plan).map((tile) => ({ tile, part: partOf(plan, tile, width, height) }));
        expect(Math.max(...parts.map(({ part }) => part.right))).toBeGreaterThanOrEqual(width - 0.2);
        expect(Math.max(...parts.map(({ part }) => part.bottom))).toBeGreaterThanOrEqual(height - 0.2);
        for (const { tile, part } of parts) {
          const right = parts.find((one) => one.tile.row === tile.row && one.tile.column === tile.column + 1);
          const below = parts.find((one) => one.tile.column === tile.column && one.tile.row === tile.row + 1);
          if (right) expect(part.right - right.part.left).toBeCloseTo(TILE_OVERLAP);
          if (below) expect(part.bottom - below.part.top).toBeCloseTo(TILE_OVERLAP);
        }
      }
    }
  });

  it('refuses labelled sheets of another board (parts would land under the wrong numbers)', async () => {
    const board = await PDFDocument.create();
    board.addPage([600 * PT_PER_MM, 900 * PT_PER_MM]).drawSquare({ size: 50 });
    const sheets = await PDFDocument.create();
    sheets.addPage();
    await expect(tileSheets(await board.save(), await sheets.save(), planTiles(600, 900, 'A3'))).rejects.toThrow(/another board/);
  });
});
