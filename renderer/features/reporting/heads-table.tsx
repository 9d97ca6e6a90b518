import { Table } from 'antd';
import type { DayHeads, HeadCounts } from '#core/roster/headcount.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const HEIGHT_REM = 20;

/** The figures of the chart, day by day, for the keyboard and the screen reader. */
export const HeadsTable = ({ counts: { groups, days }, rem }: { readonly counts: HeadCounts; readonly rem: number }) => (
  <Table<DayHeads>
    size="small"
    rowKey="date"
    dataSource={[...days]}
    pagination={false}
    scroll={{ x: 'max-content', y: HEIGHT_REM * rem }}
    columns={[
      { key: 'date', title: '日期', fixed: 'left', width: 8 * rem, render: (_, day) => dateWords(day.date) },
      ...groups.map((group) => ({
        key: group,
        title: group,
        align: 'right' as const,
        width: 6 * rem,
        render: (_: unknown, day: DayHeads) => <span className="figures">{day.heads[group] ?? 0}</span>,
      })),
      {
        key: 'total',
        title: '合计',
        align: 'right',
        width: 5 * rem,
        render: (_, day) => <strong className="figures">{day.total}</strong>,
      },
    ]}
  />
);
