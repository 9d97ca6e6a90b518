import type { SheetSize } from './sheet-size.ts';

/** Where cards of one size lie on a sheet: as many as fit, in the middle, edge to edge so that one cut parts two. */
export interface CutGrid {
  readonly sheet: SheetSize;
  readonly card: SheetSize;
  readonly columns: number;
  readonly rows: number;
  /** mm from the sheet's corner to the first card */
  readonly left: number;
  readonly top: number;
}

/** room for the marks, and for what printers leave white */
const MARGIN = 9;

export const cutGrid = (sheet: SheetSize, card: SheetSize): CutGrid => {
  const columns = Math.max(1, Math.floor((sheet.widthMm - 2 * MARGIN) / card.widthMm));
  const rows = Math.max(1, Math.floor((sheet.heightMm - 2 * MARGIN) / card.heightMm));
  return {
    sheet,
    card,
    columns,
    rows,
    left: (sheet.widthMm - card.widthMm * columns) / 2,
    top: (sheet.heightMm - card.heightMm * rows) / 2,
  };
};

export const cardsASheet = (grid: CutGrid): number => grid.columns * grid.rows;
