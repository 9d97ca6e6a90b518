import { Table } from 'antd';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { CountRow, StockCount } from '#core/supplies/stock-count.ts';
import { differenceWords, rowKey } from './count-draft.ts';

/** A stock-taking that is over, as it was counted. */
export const SettledTable = ({ count }: { readonly count: StockCount }) => (
  <Table<CountRow>
    size="middle"
    rowKey={rowKey}
    dataSource={[...count.rows]}
    pagination={count.rows.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
    columns={[
      {
        key: 'item',
        title: '物品',
        render: (_, row) => (
          <>
            <strong>{row.itemName}</strong>{' '}
            <span className="quiet">{[row.spec, row.lotId === null ? '' : row.lotLabel].filter(Boolean).join(' ')}</span>
          </>
        ),
      },
      { key: 'book', title: '账面', align: 'right', className: 'figures', render: (_, { book }) => book !== null && showQuantity(book) },
      {
        key: 'counted',
        title: '实盘',
        align: 'right',
        className: 'figures',
        render: (_, { counted, unit }) => (counted === null ? '未盘' : `${showQuantity(counted)} ${unit}`),
      },
      {
        key: 'difference',
        title: '差异',
        render: (_, row) => <span className={row.difference ? 'look' : 'quiet'}>{differenceWords(row)}</span>,
      },
      { key: 'reason', title: '原因', dataIndex: 'reason' },
    ]}
  />
);
