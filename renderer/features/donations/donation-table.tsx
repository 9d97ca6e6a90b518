import { Button, Table, type TableColumnType, Tag } from 'antd';
import { useMemo } from 'react';
import type { DonationEntry } from '#core/supplies/donation.ts';
import { showYuan } from '#core/supplies/money.ts';
import { donorKinds } from '#core/supplies/party-kind.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';
import { donorWords, giftWords } from './donation-filter.ts';

export interface DonationActions {
  readonly onVoucher: (entry: DonationEntry) => void;
  readonly onLetter: (entry: DonationEntry) => void;
  readonly onReverse: (entry: DonationEntry) => void;
}

const Donor = ({ entry }: { readonly entry: DonationEntry }) => (
  <>
    <strong>{donorWords(entry)}</strong>{' '}
    <span className="quiet">
      {entry.donorKind && donorKinds[entry.donorKind]}
      {entry.guardian && `，监护人 ${entry.guardian}`}
    </span>{' '}
    {entry.anonymous && <Tag>不具名</Tag>}
  </>
);

const Gift = ({ entry }: { readonly entry: DonationEntry }) => (
  <>
    <span className="figures">{giftWords(entry)}</span>
    {entry.valueFen !== null && (
      <div className="quiet figures">
        估价 {showYuan(entry.valueFen)}
        {entry.valueBasis && `，依据 ${entry.valueBasis}`}
      </div>
    )}
  </>
);

const State = ({ entry }: { readonly entry: DonationEntry }) => {
  if (entry.reversed) return <span className="quiet">已冲红</span>;
  if (entry.thankedOn) return <span className="done">已致谢</span>;
  return <span className="quiet">{entry.donor === '' ? '未留名' : '还没致谢'}</span>;
};

const columnsOf = (rem: number, actions: DonationActions): TableColumnType<DonationEntry>[] => [
  { key: 'at', title: '时间', width: 7 * rem, render: (_, { at }) => <DateText value={at} /> },
  { key: 'donor', title: '捐赠方', width: 13 * rem, render: (_, entry) => <Donor entry={entry} /> },
  { key: 'gift', title: '捐了什么', width: 14 * rem, render: (_, entry) => <Gift entry={entry} /> },
  { key: 'bound', title: '用途', width: 8 * rem, render: (_, { boundTo }) => boundTo || <span className="quiet">不定向</span> },
  { key: 'voucher', title: '凭证号', width: 9 * rem, render: (_, { voucher }) => <span className="figures">{voucher}</span> },
  { key: 'state', title: '致谢', width: 5.5 * rem, render: (_, entry) => <State entry={entry} /> },
  {
    key: 'actions',
    title: '操作',
    width: 12.5 * rem,
    render: (_, entry) =>
      !entry.reversed && (
        <div className="row-actions">
          <Button size="small" aria-label={`${entry.voucher} 的接收凭证`} onClick={() => actions.onVoucher(entry)}>
            凭证
          </Button>
          <Button
            size="small"
            disabled={entry.donor === ''}
            aria-label={`给${donorWords(entry)}的感谢信 ${entry.voucher}`}
            onClick={() => actions.onLetter(entry)}
          >
            感谢信
          </Button>
          <Button size="small" type="link" aria-label={`冲红 ${entry.voucher}`} onClick={() => actions.onReverse(entry)}>
            冲红
          </Button>
        </div>
      ),
  },
];

interface DonationTableProps extends DonationActions {
  readonly entries: readonly DonationEntry[];
}

const PAGE = 50;

/** 按笔, the newest first. */
export const DonationTable = ({ entries, onVoucher, onLetter, onReverse }: DonationTableProps) => {
  const rem = useRem();
  const columns = useMemo(() => columnsOf(rem, { onVoucher, onLetter, onReverse }), [rem, onVoucher, onLetter, onReverse]);
  return (
    <Table<DonationEntry>
      size="middle"
      rowKey={({ ref }) => ref.id}
      rowClassName={({ reversed }) => (reversed ? 'donation-reversed' : '')}
      columns={columns}
      dataSource={[...entries]}
      pagination={entries.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
      scroll={{ x: 68 * rem }}
      locale={{ emptyText: '没有符合的捐赠，换个日期或字词试试' }}
    />
  );
};
