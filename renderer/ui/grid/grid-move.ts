/** Where the keyboard stands in a grid: row and column, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How far Page Up and Page Down go. */
export const PAGE_ROWS = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Keys of the ARIA grid pattern (WAI-ARIA APG "grid"); null when the key is none of them. */
export const moved = (from: GridPlace, key: string, control: boolean, size: GridSize): GridPlace | null => {
  const to = (row: number, column: number): GridPlace => ({ row: within(row, size.rows), column: within(column, size.columns) });
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return to(control ? size.rows - 1 : from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, control ? 0 : from.column - 1);
    case 'ArrowRight':
      return to(from.row, control ? size.columns - 1 : from.column + 1);
    case 'Home':
      return to(control ? 0 : from.row, 0);
    case 'End':
      return to(control ? size.rows - 1 : from.row, size.columns - 1);
    case 'PageUp':
      return to(from.row - PAGE_ROWS, from.column);
    case 'PageDown':
      return to(from.row + PAGE_ROWS, from.column);
    default:
      return null;
  }
};

/** Selected cells, both corners included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle between the cell where selecting began and the one where it stands. */
export const rangeOf = (anchor: GridPlace, active: GridPlace): GridRange => ({
  top: Math.min(anchor.row, active.row),
  left: Math.min(anchor.column, active.column),
  bottom: Math.max(anchor.row, active.row),
  right: Math.max(anchor.column, active.column),
});

export const cellsIn = (range: GridRange): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);

/** Every place of a range, row by row. */
export const placesIn = (range: GridRange): readonly GridPlace[] =>
  Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
    Array.from({ length: range.right - range.left + 1 }, (__, column) => ({ row: range.top + row, column: range.left + column })),
  ).flat();
