import type { ReactNode } from 'react';
import { countTo } from './numbered.ts';
import { mm } from './sheet-size.ts';

export interface ListColumn<Row> {
  readonly head: string;
  /** mm of A4; a column without one shares what is left */
  readonly width?: number;
  readonly look?: 'left' | 'right' | 'figure' | 'strong';
  /** `number` counts from 1 */
  readonly cell: (row: Row, number: number) => ReactNode;
}

interface ListTableProps<Row> {
  /** class of the table, by which its columns get their widths */
  readonly name: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly classOf?: (row: Row) => string | undefined;
  /** where this part of a longer list begins */
  readonly firstNumber?: number;
  /** numbered rows to write in by hand, below the last */
  readonly blankRows?: number;
  /** one row across the table that never leaves the last rows: sums, signatures */
  readonly tail?: ReactNode;
  /** words instead of rows when there are none */
  readonly empty?: string;
}

/** These stay together, so that no row and no sum stands alone on a last sheet. */
const LAST_ROWS = 3;

/** Widths of one list's columns, for a sheet of `scale` times A4. */
export const columnCss = (name: string, columns: readonly { readonly width?: number }[], scale = 1): string =>
  columns.map(({ width }, index) => (width === undefined ? '' : `.${name} .c-${index}{width:${mm(width * scale)}}`)).join('');

/** How every list looks, for a sheet of `scale` times A4. */
export const listCss = (scale = 1): string => `
.grid tbody + tbody tr:first-child td{border-top-width:0.25mm}
.grid .left{text-align:left}
.grid .right,.grid .figure{text-align:right}
.grid .figure{white-space:nowrap}
.grid .strong{font-weight:700}
.grid .tail{text-align:left;padding:1.4mm 2mm;line-height:1.6}
.grid .empty{height:${mm(20 * scale)}}
.list-name.half{font-size:0.78em;line-height:1.15}
.list-name .spread{margin-right:1em}
.taken td{text-decoration:line-through}
.taken .keep{display:inline-block;text-decoration:none}
`;

const Cells = <Row,>({
  columns,
  row,
  number,
}: {
  readonly columns: readonly ListColumn<Row>[];
  readonly row: Row;
  readonly number: number;
}) =>
  columns.map(({ head, look, cell }) => (
    <td key={head} className={look}>
      {cell(row, number)}
    </td>
  ));

/** A ruled list whose head repeats on every sheet. Long texts wrap inside their column, so nothing is ever cut off. */
export const ListTable = <Row,>({
  name,
  columns,
  rows,
  keyOf,
  classOf,
  firstNumber = 1,
  blankRows = 0,
  tail,
  empty,
}: ListTableProps<Row>): ReactNode => {
  const lines = [
    ...rows.map((row, index) => (
      <tr key={keyOf(row)} className={classOf?.(row)}>
        <Cells columns={columns} row={row} number={firstNumber + index} />
      </tr>
    )),
    ...countTo(blankRows).map((blank) => (
      <tr key={`blank ${blank}`}>
        {columns.map(({ head }) => (
          <td key={head}>{head === '序号' ? firstNumber + rows.length + blank - 1 : null}</td>
        ))}
      </tr>
    )),
  ];
  const first = lines.slice(0, -LAST_ROWS);
  return (
    <table className={`grid ${name}`}>
      <colgroup>
        {columns.map(({ head }, index) => (
          <col key={head} className={`c-${index}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      {first.length > 0 && <tbody>{first}</tbody>}
      <tbody data-keep="">
        {lines.slice(-LAST_ROWS)}
        {lines.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className="empty">
              {empty}
            </td>
          </tr>
        )}
        {tail !== undefined && (
          <tr className="tail-row">
            <td colSpan={columns.length} className="tail">
              {tail}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
