import { portrait } from '../sheet-size.ts';

/** Millimetres: a visiting card, ten on A4. */
export const CARD = { width: 90, height: 54 } as const;
export const GRID = { columns: 2, rows: 5 } as const;
export const CARDS_A_SHEET = GRID.columns * GRID.rows;
/** where the first card begins */
export const FIRST = {
  left: (portrait.A4.widthMm - CARD.width * GRID.columns) / 2,
  top: (portrait.A4.heightMm - CARD.height * GRID.rows) / 2,
} as const;
