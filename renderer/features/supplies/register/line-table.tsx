import { Button, Table, type TableColumnType } from 'antd';
import type { Lot } from '#core/supplies/lot.ts';
import { showYuan } from '#core/supplies/money.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { RegisterLine } from '#core/supplies/stock.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';
import type { Reversible } from '../forms/reverse-dialog.tsx';
import { deltaWords, kindWords, mayReverse, partyWords } from './document-words.ts';

interface LineTableProps {
  readonly lines: readonly RegisterLine[];
  /** 结余 after each line; null where it cannot be told */
  readonly balances: readonly number[] | null;
  readonly onDocument: (id: string) => void;
  readonly onReverse: (target: Reversible) => void;
}

interface Row {
  readonly line: RegisterLine;
  readonly balance: number | null;
}

/** The text of a reversed line is struck through; the words beside it say the same. */
const Struck = ({ line, children }: { readonly line: RegisterLine; readonly children: React.ReactNode }) =>
  line.reversed ? <s>{children}</s> : children;

const Voucher = ({ line, onDocument }: { readonly line: RegisterLine } & Pick<LineTableProps, 'onDocument'>) => {
  const { documentId, documentVoucher } = line;
  return (
    <>
      {documentId ? (
        <Button type="link" className="name-button figures" aria-label={`看单据 ${documentVoucher}`} onClick={() => onDocument(documentId)}>
          {documentVoucher}
        </Button>
      ) : (
        <span className="figures">{line.voucher}</span>
      )}
      {line.reversed && <div className="quiet">已冲红</div>}
    </>
  );
};

const targetOf = (line: RegisterLine): Reversible => {
  const words = `${kindWords(line.kind)} ${line.itemName} ${showQuantity(Math.abs(line.delta))} ${line.unit}${line.party ? `，${partyWords(line)}` : ''}`;
  return line.documentId
    ? { kind: 'document', id: line.documentId, voucher: line.documentVoucher, words }
    : { kind: 'line', id: line.id, voucher: line.voucher, words };
};

const noteOf = ({ purpose, valueFen, note }: RegisterLine): string =>
  [purpose, valueFen === null ? '' : `估价 ${showYuan(valueFen)}`, note].filter(Boolean).join('；');

/** What tells the lot from others in one short line; the document says the rest. */
const shortLot = ({ code, expiresOn, boundTo, maker }: Lot): string => {
  if (code) return `批号 ${code}`;
  if (expiresOn) return `${expiresOn} 到期`;
  return boundTo ? `定向：${boundTo}` : maker;
};

/** When, on which paper, why, what. */
const whatColumns = (rem: number, props: LineTableProps): TableColumnType<Row>[] => [
  { key: 'at', title: '时间', width: 9 * rem, render: (_, { line }) => <DateText value={line.at} /> },
  { key: 'voucher', title: '凭证号', width: 9 * rem, render: (_, { line }) => <Voucher line={line} onDocument={props.onDocument} /> },
  { key: 'kind', title: '事由', width: 6.5 * rem, render: (_, { line }) => kindWords(line.kind) },
  {
    key: 'item',
    title: '品名',
    width: 9 * rem,
    render: (_, { line }) => (
      <Struck line={line}>
        {line.itemName} <span className="quiet">{line.spec}</span>
        {line.lot && <div className="quiet">{shortLot(line.lot)}</div>}
      </Struck>
    ),
  },
];

/** How much, from or to whom, by whom. */
const amountColumns = (rem: number, props: LineTableProps): TableColumnType<Row>[] => [
  {
    key: 'delta',
    title: '数量',
    width: 6.5 * rem,
    align: 'right',
    render: (_, { line }) => (
      <Struck line={line}>
        <strong className="figures">{deltaWords(line.delta, line.unit)}</strong>
      </Struck>
    ),
  },
  {
    key: 'balance',
    title: '结余',
    width: 6 * rem,
    align: 'right',
    hidden: props.balances === null,
    render: (_, { line, balance }) => balance !== null && <span className="figures">{`${showQuantity(balance)} ${line.unit}`}</span>,
  },
  { key: 'party', title: '来源 / 领用人', width: 9 * rem, render: (_, { line }) => partyWords(line) },
  {
    key: 'place',
    title: '存放处',
    width: 6 * rem,
    hidden: props.lines.every((line) => line.placeId === null),
    render: (_, { line }) => line.placeName,
  },
  { key: 'note', title: '用途、估价、备注', width: 9 * rem, render: (_, { line }) => noteOf(line) },
  {
    key: 'people',
    title: '经办 / 复核',
    width: 6.5 * rem,
    render: (_, { line }) => [line.handler, line.checker].filter(Boolean).join(' / '),
  },
  {
    key: 'actions',
    title: '操作',
    width: 4.5 * rem,
    fixed: 'right',
    render: (_, { line }) =>
      mayReverse(line) && (
        <Button type="link" size="small" aria-label={`冲红 ${line.voucher}`} onClick={() => props.onReverse(targetOf(line))}>
          冲红
        </Button>
      ),
  },
];

/** 流水: every line that ever was, newest first. */
export const LineTable = (props: LineTableProps) => {
  const rem = useRem();
  const columns = [...whatColumns(rem, props), ...amountColumns(rem, props)].filter((column) => !column.hidden);
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  const rows = props.lines.map((line, index) => ({ line, balance: props.balances?.[index] ?? null }));
  return (
    <Table<Row>
      className="ledger-table"
      size="small"
      rowKey={({ line }) => line.id}
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: width }}
      locale={{ emptyText: '没有这样的流水。第一次接收或发放之后，每一笔都会记在这里。' }}
    />
  );
};
