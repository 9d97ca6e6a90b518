import { Button, type TableColumnType } from 'antd';
import { inPacks } from '#core/supplies/pack-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';
import { StockMarkList } from './stock-marks.tsx';
import type { StockRow } from './stock-row.ts';

/** one collator for all: ten thousand names are sorted while one looks */
const byName = new Intl.Collator('zh-CN').compare;

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

const Balance = ({ row: { stock, balance } }: { readonly row: StockRow }) => {
  const packs = inPacks(stock.item, balance);
  return (
    <>
      <strong className="stock-balance">
        <Quantity value={balance} unit={stock.item.unit} />
      </strong>
      {packs && <div className="quiet figures">{packs}</div>}
      {stock.lent > 0 && (
        <div className="quiet figures">
          另借出 {showQuantity(stock.lent)} {stock.item.unit}
        </div>
      )}
    </>
  );
};

/** 主库 for one place, else how many places and lots there are. */
const Places = ({ row: { stock } }: { readonly row: StockRow }) => {
  const places = [...new Set(stock.parts.map((part) => part.placeName))];
  const lots = new Set(stock.parts.flatMap((part) => (part.lot ? [part.lot.id] : []))).size;
  return (
    <>
      {places.join('、')}
      {lots > 0 && <div className="quiet">{lots} 批</div>}
    </>
  );
};

const RowActions = ({ row: { stock, balance }, actions }: { readonly row: StockRow; readonly actions: StockActions }) => {
  const { item } = stock;
  return (
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
  );
};

export const stockColumns = (rem: number, actions: StockActions): TableColumnType<StockRow>[] => [
  {
    key: 'name',
    title: '品名',
    width: 12 * rem,
    sorter: (a, b) => byName(a.stock.item.name, b.stock.item.name),
    render: (_, { stock: { item } }) => (
      <>
        <Button type="link" className="name-button" onClick={() => actions.onLedger(item.id)} aria-label={`${item.name}的流水`}>
          {item.name}
        </Button>{' '}
        <span className="quiet">{item.spec}</span>
      </>
    ),
  },
  { key: 'category', title: '类别', width: 5 * rem, render: (_, { stock }) => itemCategories[stock.item.category] },
  {
    key: 'balance',
    title: '结余',
    width: 9 * rem,
    align: 'right',
    sorter: (a, b) => a.balance - b.balance,
    render: (_, row) => <Balance row={row} />,
  },
  { key: 'marks', title: '够不够、到没到期', width: 13 * rem, render: (_, row) => <StockMarkList row={row} /> },
  {
    key: 'days',
    title: '够用天数',
    width: 8 * rem,
    sorter: (a, b) => (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER),
    render: (_, { daysLeft }) => <DaysLeft days={daysLeft} />,
  },
  { key: 'places', title: '存放处', width: 8 * rem, render: (_, row) => <Places row={row} /> },
  { key: 'actions', title: '操作', width: 12 * rem, render: (_, row) => <RowActions row={row} actions={actions} /> },
];
