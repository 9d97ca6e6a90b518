import { Button, Table, type TableColumnType, Tag } from 'antd';
import { useMemo } from 'react';
import type { DonationEntry } from '#core/supplies/donation.ts';
import { byDonor, type Giver } from '#core/supplies/donation-sums.ts';
import { showYuan } from '#core/supplies/money.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { giftWords } from './donation-filter.ts';

interface DonorTableProps {
  readonly entries: readonly DonationEntry[];
  readonly onLetter: (entries: readonly DonationEntry[]) => void;
}

const PAGE = 50;

const goodsOf = ({ entries }: Giver): string =>
  entries
    .filter((entry) => entry.cashFen === null)
    .map(giftWords)
    .join('；');

const cashOf = ({ entries }: Giver): number => entries.reduce((sum, entry) => sum + (entry.cashFen ?? 0), 0);

const columnsOf = (onLetter: DonorTableProps['onLetter']): TableColumnType<Giver>[] => [
  {
    key: 'donor',
    title: '捐赠方',
    render: (_, { donor, anonymous }) => (
      <>
        <strong>{donor}</strong> {anonymous && <Tag>不具名</Tag>}
      </>
    ),
  },
  { key: 'count', title: '笔数', align: 'right', className: 'figures', render: (_, giver) => giver.entries.length },
  { key: 'goods', title: '物资', render: (_, giver) => goodsOf(giver) },
  { key: 'cash', title: '捐款', align: 'right', className: 'figures', render: (_, giver) => cashOf(giver) > 0 && showYuan(cashOf(giver)) },
  { key: 'last', title: '最近一次', render: (_, giver) => giver.entries[0] && <DateText value={giver.entries[0].at} /> },
  {
    key: 'letter',
    title: '操作',
    render: (_, giver) => (
      <Button
        size="small"
        disabled={giver.entries.every((entry) => entry.donor === '')}
        aria-label={`给${giver.donor}的感谢信`}
        onClick={() => onLetter(giver.entries)}
      >
        感谢信
      </Button>
    ),
  },
];

/** 按捐赠方: everything one donor gave in the period. */
export const DonorTable = ({ entries, onLetter }: DonorTableProps) => {
  const givers = useMemo(() => byDonor(entries), [entries]);
  return (
    <Table<Giver>
      size="middle"
      rowKey={({ key }) => key}
      dataSource={[...givers]}
      pagination={givers.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
      locale={{ emptyText: '没有符合的捐赠，换个日期或字词试试' }}
      columns={columnsOf(onLetter)}
    />
  );
};
