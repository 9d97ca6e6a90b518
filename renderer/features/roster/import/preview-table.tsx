import { Segmented, Table, type TableColumnType } from 'antd';
import { useState } from 'react';
import type { ImportPreview, ImportRow } from '#core/contract/results.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { countRows, type RowFilter, readColumns, shownRows } from './import-plan.ts';
import { VerdictCell } from './verdict-cell.tsx';

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (line: number, ticked: boolean) => void;
}

const VIRTUAL_FROM = 200;

const columnsOf = (preview: ImportPreview, rem: number, verdict: (row: ImportRow) => React.ReactNode): TableColumnType<ImportRow>[] => [
  { key: 'line', title: '行', width: 4 * rem, fixed: 'left', render: (_, row) => <span className="figures">{row.line}</span> },
  { key: 'verdict', title: '结果', width: 20 * rem, fixed: 'left', render: (_, row) => verdict(row) },
  ...readColumns(preview).map((column) => ({
    key: column,
    title: column,
    width: 8 * rem,
    render: (_: unknown, row: ImportRow) => row.cells[column] || <span className="quiet">—</span>,
  })),
];

/** Every row of the file as read, its verdict beside it. */
export const PreviewTable = ({ preview, ticked, onTick }: PreviewTableProps) => {
  const rem = useRem();
  const [filter, setFilter] = useState<RowFilter>('all');
  const counts = countRows(preview.rows);
  const rows = shownRows(preview.rows, filter);
  const columns = columnsOf(preview, rem, (row) => (
    <VerdictCell row={row} ticked={ticked.has(row.line)} onTick={(yes) => onTick(row.line, yes)} />
  ));
  return (
    <>
      <Segmented<RowFilter>
        aria-label="只看哪些行"
        value={filter}
        onChange={setFilter}
        options={[
          { value: 'all', label: `全部 ${counts.all}` },
          { value: 'ready', label: `可导入 ${counts.ready}` },
          { value: 'duplicate', label: `重复 ${counts.duplicate}` },
          { value: 'bad', label: `有误 ${counts.bad}` },
        ]}
      />
      <Table<ImportRow>
        size="small"
        rowKey="line"
        columns={columns}
        dataSource={rows}
        pagination={false}
        virtual={rows.length > VIRTUAL_FROM}
        scroll={{ x: (24 + 8 * readColumns(preview).length) * rem, y: 24 * rem }}
        locale={{ emptyText: '没有这样的行' }}
      />
    </>
  );
};
