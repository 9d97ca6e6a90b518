import { Table, type TableProps } from 'antd';
import { useMemo } from 'react';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { type ColumnOptions, rosterColumns } from './roster-columns.tsx';
import type { RosterRow } from './roster-filter.ts';

interface RosterTableProps extends Omit<ColumnOptions, 'rem'> {
  readonly rows: readonly RosterRow[];
}
interface Sorting {
  readonly key: string;
  readonly order: 'ascend' | 'descend';
}

/** Above this many rows only the visible ones are in the page; below it the table is a plain one, which screen readers read best. */
const VIRTUAL_FROM = 200;
const VIRTUAL_HEIGHT_REM = 32;

/** The people, one a line. */
export const RosterTable = ({ rows, absences, onOpen }: RosterTableProps) => {
  const rem = useRem();
  const [sorting, setSorting] = useKeptState<Sorting | null>('roster-sorting', null);
  const columns = useMemo(
    () =>
      rosterColumns({ rem, absences, onOpen }).map((column) =>
        column.sorter ? { ...column, sortOrder: sorting?.key === column.key ? sorting.order : null } : column,
      ),
    [rem, absences, onOpen, sorting],
  );
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  const change: TableProps<RosterRow>['onChange'] = (_page, _filters, sorter) => {
    const one = Array.isArray(sorter) ? sorter[0] : sorter;
    setSorting(one?.order ? { key: String(one.columnKey), order: one.order } : null);
  };
  const long = rows.length > VIRTUAL_FROM;
  return (
    <Table<RosterRow>
      className="roster-table"
      size="small"
      rowKey={({ person }) => person.id}
      columns={columns}
      dataSource={rows}
      onChange={change}
      pagination={false}
      virtual={long}
      scroll={long ? { x: width, y: VIRTUAL_HEIGHT_REM * rem } : { x: width }}
      locale={{ emptyText: '没有符合条件的人员，请放宽筛选。' }}
    />
  );
};
