import { describe, expect, it } from 'vitest';
import { moved } from './grid-move.ts';

const size = { rows: 84, columns: 3 };
const from = { row: 5, column: 1 };

describe('keys of the duty grid', () => {
  it.each([
    ['ArrowUp', false, { row: 4, column: 1 }],
    ['ArrowDown', false, { row: 6, column: 1 }],
    ['ArrowLeft', false, { row: 5, column: 0 }],
    ['ArrowRight', false, { row: 5, column: 2 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 2 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 83, column: 2 }],
    ['PageDown', false, { row: 15, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['ArrowDown', true, { row: 83, column: 1 }],
  ])('%s (ctrl %s) goes to %o', (key, control, place) => {
    expect(moved(from, key, control, size)).toEqual(place);
  });

  it('stays inside at the edges, so focus is never lost', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 83, column: 2 }, 'ArrowRight', false, size)).toEqual({ row: 83, column: 2 });
  });

  it('leaves other keys alone, so Tab still leaves the grid', () => {
    expect(moved(from, 'Tab', false, size)).toBeNull();
  });
});
