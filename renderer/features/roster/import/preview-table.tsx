import { Segmented, Table, type TableColumnType } from 'antd';
import { useState } from 'react';
import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { countRows, type RowFilter, shownColumns, shownRows } from './row-counts.ts';
import type { ImportChoiceState } from './use-import-choices.ts';
import { VerdictCell } from './verdict-cell.tsx';

interface PreviewTableProps {
  readonly preview: ImportPreview;
  readonly choices: ImportChoiceState;
  readonly onCompare: (row: ImportRow) => void;
}

const VIRTUAL_FROM = 200;

const fieldsOf = ({ verdict }: ImportRow): Readonly<Record<string, string>> => (verdict.kind === 'bad' ? {} : verdict.person.original);

const columnsOf = (columns: readonly string[], rem: number, verdict: (row: ImportRow) => React.ReactNode): TableColumnType<ImportRow>[] => [
  { key: 'line', title: '行', width: 4 * rem, fixed: 'left', render: (_, row) => <span className="figures">{row.line}</span> },
  { key: 'verdict', title: '结果', width: 24 * rem, fixed: 'left', render: (_, row) => verdict(row) },
  ...columns.map((column) => ({
    key: column,
    title: column,
    width: 8 * rem,
    render: (_: unknown, row: ImportRow) =>
      fieldsOf(row)[column] === undefined ? (
        row.cells[column] || <span className="quiet">—</span>
      ) : (
        <span className="cell-original">原表：{row.cells[column]}</span>
      ),
  })),
];

/** Every row of the file as read, its verdict beside it. */
export const PreviewTable = ({ preview, choices, onCompare }: PreviewTableProps) => {
  const rem = useRem();
  const [filter, setFilter] = useState<RowFilter>('all');
  const counts = countRows(preview.rows);
  const rows = shownRows(preview.rows, filter);
  const shown = shownColumns(preview, choices.keptColumns);
  const columns = columnsOf(shown, rem, (row) => <VerdictCell row={row} choices={choices} onCompare={onCompare} />);
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
          { value: 'noticed', label: `请看一眼 ${counts.noticed}` },
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
        scroll={{ x: (28 + 8 * shown.length) * rem, y: 24 * rem }}
        locale={{ emptyText: '没有这样的行' }}
      />
    </>
  );
};
