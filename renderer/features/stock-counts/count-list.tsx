import { Button, Table } from 'antd';
import type { CountSummary } from '#core/supplies/stock-count.ts';
import { DateText, timeWords } from '#renderer/ui/date-text.tsx';

interface CountListProps {
  readonly counts: readonly CountSummary[];
  readonly onOpen: (id: string) => void;
}

const stateWords = (count: CountSummary): string => {
  if (count.settledAt === null) return `进行中，已点 ${count.counted} / ${count.lines} 行`;
  if (count.reversed) return '已结束，差异已冲红';
  return count.different === 0 ? '账物相符' : `${count.different} 处差异`;
};

/** Every stock-taking, the newest first. */
export const CountList = ({ counts, onOpen }: CountListProps) => (
  <Table<CountSummary>
    size="middle"
    rowKey={({ id }) => id}
    dataSource={[...counts]}
    pagination={counts.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    columns={[
      { key: 'at', title: '开始时间', render: (_, { startedAt }) => <DateText value={startedAt} /> },
      { key: 'place', title: '存放处', dataIndex: 'placeName' },
      { key: 'hands', title: '盘点人 / 监盘人', render: (_, { counter, checker }) => `${counter} / ${checker}` },
      {
        key: 'state',
        title: '结果',
        render: (_, count) => (
          <span className={count.settledAt === null ? 'look' : count.different === 0 ? 'done' : ''}>{stateWords(count)}</span>
        ),
      },
      { key: 'voucher', title: '凭证号', className: 'figures', render: (_, { voucher }) => voucher },
      {
        key: 'open',
        title: '操作',
        render: (_, count) => (
          <Button
            size="small"
            type={count.settledAt === null ? 'primary' : 'default'}
            aria-label={`${count.settledAt === null ? '接着点' : '查看'} ${count.placeName} ${timeWords(count.startedAt)}`}
            onClick={() => onOpen(count.id)}
          >
            {count.settledAt === null ? '接着点' : '查看'}
          </Button>
        ),
      },
    ]}
  />
);
