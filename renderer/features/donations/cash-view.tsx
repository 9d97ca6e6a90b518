import { Button, Table } from 'antd';
import type { CashBook, CashLine, CashPot } from '#core/supplies/cash-book.ts';
import { cashKinds } from '#core/supplies/cash-kind.ts';
import { showYuan } from '#core/supplies/money.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

interface CashViewProps {
  readonly book: CashBook;
  readonly onPrint: (line: CashLine) => void;
  readonly onReverse: (line: CashLine) => void;
}

const potName = (boundTo: string): string => (boundTo === '' ? '不定向' : boundTo);

const Pots = ({ pots }: { readonly pots: readonly CashPot[] }) => (
  <Table<CashPot>
    size="small"
    rowKey={({ boundTo }) => boundTo}
    dataSource={[...pots]}
    pagination={false}
    columns={[
      { key: 'bound', title: '款项', render: (_, { boundTo }) => potName(boundTo) },
      { key: 'in', title: '收到', align: 'right', className: 'figures', render: (_, { receivedFen }) => showYuan(receivedFen) },
      { key: 'out', title: '已上交', align: 'right', className: 'figures', render: (_, { handedOverFen }) => showYuan(handedOverFen) },
      {
        key: 'left',
        title: '还没有上交',
        align: 'right',
        className: 'figures',
        render: (_, { leftFen }) => <strong>{showYuan(leftFen)}</strong>,
      },
    ]}
  />
);

const lineColumns = ({ onPrint, onReverse }: Omit<CashViewProps, 'book'>) => [
  { key: 'at', title: '时间', render: (_: unknown, { at }: CashLine) => <DateText value={at} /> },
  { key: 'kind', title: '类别', render: (_: unknown, { kind }: CashLine) => cashKinds[kind] },
  { key: 'party', title: '捐赠方或接收单位', render: (_: unknown, { party }: CashLine) => party || '爱心人士（未留名）' },
  { key: 'bound', title: '款项', render: (_: unknown, { boundTo }: CashLine) => potName(boundTo) },
  {
    key: 'amount',
    title: '金额',
    align: 'right' as const,
    className: 'figures',
    render: (_: unknown, { deltaFen }: CashLine) => <strong>{`${deltaFen > 0 ? '+' : ''}${showYuan(deltaFen)}`}</strong>,
  },
  { key: 'hands', title: '经办 / 复核', render: (_: unknown, { handler, checker }: CashLine) => `${handler}${checker && ` / ${checker}`}` },
  { key: 'receipt', title: '上交凭证号', render: (_: unknown, { receiptNumber }: CashLine) => receiptNumber },
  { key: 'voucher', title: '凭证号', className: 'figures', render: (_: unknown, { voucher }: CashLine) => voucher },
  {
    key: 'actions',
    title: '操作',
    render: (_: unknown, line: CashLine) => (
      <div className="row-actions">
        {line.kind === 'handedOver' && (
          <Button size="small" aria-label={`打印上交凭证 ${line.voucher}`} onClick={() => onPrint(line)}>
            凭证
          </Button>
        )}
        {line.kind !== 'reversal' && !line.reversed && (
          <Button size="small" type="link" aria-label={`冲红 ${line.voucher}`} onClick={() => onReverse(line)}>
            冲红
          </Button>
        )}
        {line.reversed && <span className="quiet">已冲红</span>}
      </div>
    ),
  },
];

/** 捐款账: what lies here by purpose, and every line of the book. */
export const CashView = ({ book, ...actions }: CashViewProps) => {
  if (book.lines.length === 0) {
    return <EmptyState title="还没有捐款">收到的捐款登记在这里，上交街道以后凭对方的凭证号销账；支部不支出捐款。</EmptyState>;
  }
  return (
    <>
      <Pots pots={book.pots} />
      <h2 className="cash-lines">流水</h2>
      <Table<CashLine>
        size="middle"
        rowKey={({ id }) => id}
        rowClassName={({ reversed }) => (reversed ? 'donation-reversed' : '')}
        dataSource={[...book.lines]}
        pagination={book.lines.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        columns={lineColumns(actions)}
      />
    </>
  );
};
