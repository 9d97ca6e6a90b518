import { Table, type TableProps } from 'antd';
import { useMemo } from 'react';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { LotList } from './lot-list.tsx';
import { type StockActions, stockColumns } from './stock-columns.tsx';
import type { StockRow } from './stock-row.ts';

interface Sorting {
  readonly key: string;
  readonly order: 'ascend' | 'descend';
}

/** Above this many rows only the visible ones are in the page; below it the table is a plain one, which screen readers read best. */
const VIRTUAL_FROM = 200;
const VIRTUAL_HEIGHT_REM = 32;
const EXPAND_REM = 3;

interface StockTableProps extends StockActions {
  readonly rows: readonly StockRow[];
}

const hasLots = ({ stock }: StockRow): boolean => stock.parts.length > 1 || stock.parts.some((part) => part.lot !== null);

const lotsOf = (rem: number): NonNullable<TableProps<StockRow>['expandable']> => ({
  columnWidth: EXPAND_REM * rem,
  rowExpandable: hasLots,
  expandedRowRender: ({ stock }) => <LotList stock={stock} />,
});

/** What is there, what runs short or out of date, how long it lasts; the lots of an item unfold under it. */
export const StockTable = ({ rows, onReceive, onIssue, onLedger, onEdit }: StockTableProps) => {
  const rem = useRem();
  const [sorting, setSorting] = useKeptState<Sorting | null>('stock-sorting', null);
  const columns = useMemo(
    () =>
      stockColumns(rem, { onReceive, onIssue, onLedger, onEdit }).map((column) =>
        column.sorter ? { ...column, sortOrder: sorting && sorting.key === column.key ? sorting.order : null } : column,
      ),
    [rem, sorting, onReceive, onIssue, onLedger, onEdit],
  );
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), EXPAND_REM * rem);
  const change: TableProps<StockRow>['onChange'] = (_page, _filters, sorter) => {
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    setSorting(one?.order ? { key: String(one.columnKey), order: one.order } : null);
  };
  const long = rows.length > VIRTUAL_FROM;
  return (
    <Table<StockRow>
      className="stock-table"
      size="middle"
      rowKey={({ stock }) => stock.item.id}
      columns={columns}
      dataSource={rows}
      onChange={change}
      pagination={false}
      virtual={long}
      scroll={long ? { x: width, y: VIRTUAL_HEIGHT_REM * rem } : { x: width }}
      expandable={rows.some(hasLots) ? lotsOf(rem) : {}}
      locale={{ emptyText: '没有符合条件的物资，请放宽筛选。' }}
    />
  );
};
