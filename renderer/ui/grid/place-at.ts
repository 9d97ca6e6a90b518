import type { GridPlace } from './grid-move.ts';

/** The place of the grid cell that an element lies in; null outside the cells. */
export const placeAt = (target: EventTarget | null): GridPlace | null => {
  const cell = target instanceof Element ? target.closest('td[aria-colindex]') : null;
  const row = cell?.parentElement?.getAttribute('aria-rowindex');
  const column = cell?.getAttribute('aria-colindex');
  return row && column ? { row: Number(row) - 2, column: Number(column) - 2 } : null;
};

/** What in a cell can be taken by itself carries `data-part`. */
export const partAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-part]')?.dataset.part ?? null) : null;
