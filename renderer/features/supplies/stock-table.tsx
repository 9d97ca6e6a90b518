import { WarningOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import { type Item, itemCategories, type StockLine } from '#core/supplies/supplies.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';
import { useRem } from '#renderer/ui/use-rem.ts';

export interface StockActions {
  readonly onReceive: (itemId: string) => void;
  readonly onIssue: (itemId: string) => void;
  readonly onLedger: (itemId: string) => void;
  readonly onEdit: (item: Item) => void;
}

const DaysLeft = ({ days }: { readonly days: number | null }) =>
  days === null ? (
    <span className="quiet">近 7 天没有发放</span>
  ) : (
    <span className="figures">{days < 1 ? '不到 1 天' : `约 ${Math.floor(days)} 天`}</span>
  );

const ShortMark = ({ line }: { readonly line: StockLine }) =>
  line.short ? (
    <span className="stock-short">
      <WarningOutlined aria-hidden /> {line.balance === 0 ? '没有了' : '不足'}
    </span>
  ) : (
    <span className="quiet">够用</span>
  );

const stockColumns = (rem: number, actions: StockActions): TableColumnType<StockLine>[] => [
  {
    key: 'name',
    title: '品名',
    width: 13 * rem,
    fixed: 'left',
    sorter: (a, b) => a.item.name.localeCompare(b.item.name, 'zh-CN'),
    render: (_, { item }) => (
      <>
        <Button type="link" className="name-button" onClick={() => actions.onLedger(item.id)} aria-label={`${item.name}的流水`}>
          {item.name}
        </Button>{' '}
        <span className="quiet">{item.spec}</span>
      </>
    ),
  },
  { key: 'category', title: '类别', width: 6 * rem, render: (_, { item }) => itemCategories[item.category] },
  {
    key: 'balance',
    title: '结余',
    width: 8 * rem,
    align: 'right',
    sorter: (a, b) => a.balance - b.balance,
    render: (_, { balance, item }) => (
      <strong className="stock-balance">
        <Quantity value={balance} unit={item.unit} />
      </strong>
    ),
  },
  {
    key: 'state',
    title: '够不够',
    width: 7 * rem,
    sorter: (a, b) => Number(b.short) - Number(a.short),
    render: (_, line) => <ShortMark line={line} />,
  },
  { key: 'days', title: '够用天数', width: 9 * rem, render: (_, { daysLeft }) => <DaysLeft days={daysLeft} /> },
  {
    key: 'sums',
    title: '共收 / 共发',
    width: 9 * rem,
    render: (_, { received, issued }) => (
      <span className="figures">
        {showQuantity(received)} / {showQuantity(issued)}
      </span>
    ),
  },
  {
    key: 'actions',
    title: '操作',
    width: 13 * rem,
    render: (_, { item, balance }) => (
      <div className="row-actions">
        <Button size="small" disabled={balance <= 0} aria-label={`发放${item.name}`} onClick={() => actions.onIssue(item.id)}>
          发放
        </Button>
        <Button size="small" aria-label={`接收${item.name}`} onClick={() => actions.onReceive(item.id)}>
          接收
        </Button>
        <Button size="small" type="link" aria-label={`修改${item.name}`} onClick={() => actions.onEdit(item)}>
          修改
        </Button>
      </div>
    ),
  },
];

interface StockTableProps extends StockActions {
  readonly lines: readonly StockLine[];
}

/** What is there, what runs short, how long it lasts. */
export const StockTable = ({ lines, onReceive, onIssue, onLedger, onEdit }: StockTableProps) => {
  const rem = useRem();
  const columns = useMemo(() => stockColumns(rem, { onReceive, onIssue, onLedger, onEdit }), [rem, onReceive, onIssue, onLedger, onEdit]);
  return (
    <Table<StockLine>
      className="stock-table"
      size="middle"
      rowKey={({ item }) => item.id}
      columns={columns}
      dataSource={lines}
      pagination={false}
      scroll={{ x: 65 * rem }}
    />
  );
};
