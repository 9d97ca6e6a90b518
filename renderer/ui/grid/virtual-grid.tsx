import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { type CellLook, GridLine } from './grid-line.tsx';
import { cellsIn, type GridPlace, type GridRange, moved } from './grid-move.ts';
import { placeAt } from './place-at.ts';
import { type GridDrop, useGridDrag } from './use-grid-drag.ts';
import { useVirtualGrid } from './use-virtual-grid.ts';
import './grid.css';

interface VirtualGridProps<Value> extends CellLook<Value> {
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
  readonly onOpen: (place: GridPlace) => void;
  /** the cell the keyboard or the mouse now stands in */
  readonly onActive: (place: GridPlace) => void;
  /** the selection grew or shrank */
  readonly onSelect?: (range: GridRange) => void;
  /** Delete, Ctrl+C and whatever else the page listens for, on the selected cells; true = taken */
  readonly onKey: (range: GridRange, key: string, control: boolean) => boolean;
  /** what was carried from one cell to another with the mouse; without it nothing can be carried */
  readonly onDrop?: (drop: GridDrop) => void;
  /** cells that wait to be put elsewhere */
  readonly marked?: GridRange | null;
  /** A place the page wants in view and focused; a new object each time it asks. */
  readonly jump: GridPlace | null;
}

/** A table that is walked by keys is a grid (WAI-ARIA 1.2); lint takes every table for text and would refuse the attribute. */
const asGrid = { role: 'grid', 'aria-multiselectable': true } as const;

const NONE = { from: 1, to: 0 } as const;
const spanOf = (range: GridRange | null | undefined, row: number) =>
  range && row >= range.top && row <= range.bottom ? { from: range.left, to: range.right } : NONE;

type Grid = ReturnType<typeof useVirtualGrid>;

/** Keys, mouse and focus of the whole grid, listened to once and not in every cell. */
const useGridEvents = <Value,>(props: VirtualGridProps<Value>, grid: Grid) => {
  const drag = useGridDrag(grid.scroller, (place) => grid.go(place, true), props.onDrop);
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey || drag.busy()) return;
    const place = placeAt(event.target);
    if (!place) return;
    const target = moved(place, event.key, event.ctrlKey, props);
    if (target) grid.go(target, event.shiftKey);
    else if (event.key === 'Enter' && !event.ctrlKey) props.onOpen(place);
    else if (event.key === ' ' && !event.ctrlKey) props.onOpen(place);
    else if (!props.onKey(grid.range, event.key, event.ctrlKey)) return;
    event.preventDefault();
  };
  return {
    onKeyDown: keyDown,
    onFocus: (event: SyntheticEvent) => {
      const place = placeAt(event.target);
      if (!place) return;
      grid.choose(place);
      props.onActive(place);
    },
    onPointerDown: (event: PointerEvent) => {
      const place = placeAt(event.target);
      if (!place || event.button !== 0) return;
      if (!event.shiftKey) return drag.press(event.nativeEvent, place);
      event.preventDefault();
      grid.go(place, true);
    },
    // the press of a shift-click must not move the focus, or the selection would start anew there
    onMouseDown: (event: MouseEvent) => {
      if (event.shiftKey) event.preventDefault();
    },
    onClick: (event: MouseEvent) => {
      const place = placeAt(event.target);
      if (place && !event.shiftKey && !drag.wasDragged()) props.onOpen(place);
    },
  };
};

/** A grid of any size: ARIA `grid` with roving tabindex (WAI-ARIA APG); only what is in view is in the document. */
export const VirtualGrid = <Value,>(props: VirtualGridProps<Value>) => {
  const grid = useVirtualGrid(props);
  const { active, fit, range } = grid;
  const events = useGridEvents(props, grid);
  const onSelect = useRef(props.onSelect);
  onSelect.current = props.onSelect;
  useEffect(() => onSelect.current?.(range), [range]);
  const chosen = cellsIn(range) > 1 ? range : null;
  const show = props.show as (value: unknown) => ReactNode;
  return (
    <div ref={grid.scroller} className="grid-scroll">
      <table
        {...asGrid}
        {...events}
        className="grid-table"
        aria-label={props.label}
        aria-rowcount={props.rows + 1}
        aria-colcount={props.columns + 1}
        style={{ width: grid.width }}
      >
        <thead className="grid-head">
          <tr aria-rowindex={1} className="grid-row" ref={fit.headRef}>
            <th scope="col" aria-colindex={1} className="grid-corner" style={{ width: fit.headerWidth }}>
              {props.corner}
            </th>
            {grid.columns.map(({ index, width, gap }) => (
              <th key={index} scope="col" aria-colindex={index + 2} className="grid-columnhead" style={{ width, marginLeft: gap }}>
                {props.columnHead(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="grid-body" style={{ height: grid.height }}>
          {grid.rows.map(({ key, index, top }) => {
            const [selected, waiting] = [spanOf(chosen, index), spanOf(props.marked, index)];
            return (
              <GridLine
                key={key}
                row={index}
                top={top}
                width={grid.width}
                headerWidth={fit.headerWidth}
                columns={grid.columns}
                active={index === active.row ? active.column : null}
                chosenFrom={selected.from}
                chosenTo={selected.to}
                markedFrom={waiting.from}
                markedTo={waiting.to}
                lineClass={props.rowClass}
                rowHead={props.rowHead}
                value={props.value}
                show={show}
                measure={grid.measureRow}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
