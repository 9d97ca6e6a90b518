import { Button, Table, type TableColumnType } from 'antd';
import { showQuantity } from '#core/supplies/quantity.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';
import { type LedgerLine, linkOf, mayReverse, moveWords, partyWords } from './ledger-words.ts';
import { showYuan } from './money.ts';

interface LedgerTableProps {
  readonly moves: readonly LedgerLine[];
  readonly onReverse: (move: LedgerLine) => void;
}

const rowId = (move: LedgerLine): string => `move-${move.id}`;

const goTo = (move: LedgerLine): void => {
  const row = document.getElementById(rowId(move));
  row?.scrollIntoView({ block: 'center' });
  row?.focus();
};

/** The text of a reversed line is struck through; the words beside it say the same. */
const Struck = ({ move, children }: { readonly move: LedgerLine; readonly children: React.ReactNode }) =>
  move.reversed ? <s>{children}</s> : children;

const VoucherCell = ({ move, moves }: { readonly move: LedgerLine; readonly moves: readonly LedgerLine[] }) => {
  const link = linkOf(move, moves);
  const target = link?.target;
  return (
    <>
      <Struck move={move}>
        <span className="figures">{move.voucher}</span>
      </Struck>
      {link && (
        <div className="ledger-link">
          {target ? (
            <Button type="link" size="small" onClick={() => goTo(target)}>
              {link.words}
            </Button>
          ) : (
            link.words
          )}
        </div>
      )}
    </>
  );
};

const ledgerColumns = (rem: number, moves: readonly LedgerLine[], onReverse: (move: LedgerLine) => void): TableColumnType<LedgerLine>[] => [
  { key: 'at', title: '时间', width: 10.5 * rem, render: (_, move) => <DateText value={move.at} /> },
  { key: 'voucher', title: '凭证号', width: 10.5 * rem, render: (_, move) => <VoucherCell move={move} moves={moves} /> },
  { key: 'kind', title: '事由', width: 7 * rem, render: (_, move) => moveWords(move.kind) },
  {
    key: 'item',
    title: '品名',
    width: 9 * rem,
    render: (_, move) => (
      <Struck move={move}>
        {move.itemName} <span className="quiet">{move.spec}</span>
      </Struck>
    ),
  },
  {
    key: 'delta',
    title: '数量',
    width: 6.5 * rem,
    align: 'right',
    render: (_, move) => (
      <Struck move={move}>
        <strong className="figures">
          {move.delta > 0 ? '+' : ''}
          {showQuantity(move.delta)} {move.unit}
        </strong>
      </Struck>
    ),
  },
  { key: 'party', title: '来源 / 领用人', width: 9 * rem, render: (_, move) => partyWords(move) },
  {
    key: 'note',
    title: '用途、估价、备注',
    width: 9 * rem,
    render: (_, move) =>
      [move.purpose, move.valueFen === null ? '' : `估价 ${showYuan(move.valueFen)}`, move.note].filter(Boolean).join('；'),
  },
  {
    key: 'people',
    title: '经办 / 复核',
    width: 7 * rem,
    render: (_, move) => [move.handler, move.checker].filter(Boolean).join(' / '),
  },
  {
    key: 'actions',
    title: '操作',
    width: 4.5 * rem,
    render: (_, move) =>
      mayReverse(move) && (
        <Button type="link" size="small" aria-label={`冲红 ${move.voucher}`} onClick={() => onReverse(move)}>
          冲红
        </Button>
      ),
  },
];

/** 流水: every line that ever was, newest first. */
export const LedgerTable = ({ moves, onReverse }: LedgerTableProps) => {
  const rem = useRem();
  return (
    <Table<LedgerLine>
      className="ledger-table"
      size="middle"
      rowKey="id"
      columns={ledgerColumns(rem, moves, onReverse)}
      dataSource={moves}
      onRow={(move) => ({ id: rowId(move), tabIndex: -1 })}
      pagination={false}
      scroll={{ x: 73 * rem }}
      locale={{ emptyText: '还没有流水。第一次接收或发放之后，每一笔都会记在这里。' }}
    />
  );
};
