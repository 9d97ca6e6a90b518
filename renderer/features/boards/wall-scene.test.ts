import { describe, expect, it } from 'vitest';
import { boardSizeNames, boardSizes } from '#core/boards/board-size.ts';
import { LOWER_EDGE_MM, PERSON_MM, wallScene } from './wall-scene.ts';

const room = { width: 900, height: 460 };

describe('how a board will hang', () => {
  it.each(boardSizeNames)('shows %s true to the person beside it: lower edge at 1.2 m, one scale for both', (size) => {
    const board = boardSizes[size];
    const scene = wallScene(board, room);
    expect(scene.floor - (scene.board.top + board.heightMm)).toBe(LOWER_EDGE_MM);
    expect(scene.floor - scene.person.top).toBe(PERSON_MM);
    expect(Math.min(scene.board.top, scene.person.top)).toBeGreaterThan(0);
    expect(scene.person.left).toBeGreaterThan(scene.board.left + board.widthMm);
  });

  it('fits the room at a scale that can be said in words (1 : 7.3 could not)', () => {
    for (const size of boardSizeNames) {
      const scene = wallScene(boardSizes[size], room);
      expect(Number.isInteger(scene.scale)).toBe(true);
      expect(scene.heightMm * scene.pxPerMm).toBeLessThanOrEqual(room.height);
      expect(scene.widthMm * scene.pxPerMm).toBeLessThanOrEqual(room.width);
    }
  });
});
