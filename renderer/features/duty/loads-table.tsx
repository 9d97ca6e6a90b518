import { Table } from 'antd';
import type { DutyLoad } from '#core/contract/results.ts';
import { figure, type LoadFigure, loadFigures, spreadOf } from './fairness.ts';

interface LoadsTableProps {
  readonly loads: readonly DutyLoad[];
  readonly nameOf: (load: DutyLoad) => string;
}
type Row = DutyLoad & { readonly name: string };

const figures: readonly LoadFigure[] = ['shifts', 'hours', 'nights', 'weekends', 'points'];

const hints: Partial<Record<LoadFigure, string>> = { points: '点数 = 班次权重之和：夜班、周末、室外岗位算得多' };

const SpreadRow = ({ rows, words, pick }: { readonly rows: readonly Row[]; readonly words: string; readonly pick: 'mean' | 'gap' }) => (
  <Table.Summary.Row>
    <Table.Summary.Cell index={0}>{words}</Table.Summary.Cell>
    {figures.map((what, index) => {
      const spread = spreadOf(rows.filter((row) => row.shifts > 0).map((row) => row[what]));
      const value = spread && (pick === 'mean' ? spread.mean : spread.most - spread.least);
      return (
        <Table.Summary.Cell key={what} index={index + 1} align="right">
          <span className="figures">{value === null ? '—' : figure(value)}</span>
        </Table.Summary.Cell>
      );
    })}
  </Table.Summary.Row>
);

/** 公平表: what the plan asks of each person, with mean and spread; sorted by any column. */
export const LoadsTable = ({ loads, nameOf }: LoadsTableProps) => {
  const rows: readonly Row[] = loads.map((load) => ({ ...load, name: nameOf(load) }));
  return (
    <Table<Row>
      size="small"
      rowKey="personId"
      dataSource={rows}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: '姓名', dataIndex: 'name', sorter: (one, other) => one.name.localeCompare(other.name, 'zh') },
        ...figures.map((what) => ({
          title: <span title={hints[what]}>{loadFigures[what]}</span>,
          dataIndex: what,
          align: 'right' as const,
          sorter: (one: Row, other: Row) => one[what] - other[what],
          ...(what === 'points' ? { defaultSortOrder: 'descend' as const } : {}),
          render: (value: number) => <span className="figures">{figure(value)}</span>,
        })),
      ]}
      summary={() => (
        <>
          <SpreadRow rows={rows} words="值班的人平均" pick="mean" />
          <SpreadRow rows={rows} words="最多与最少相差" pick="gap" />
        </>
      )}
    />
  );
};
