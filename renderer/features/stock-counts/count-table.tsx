import type { CountEntry, StockCount } from '#core/supplies/stock-count.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { rowKey } from './count-draft.ts';
import { CountTableRow } from './count-row.tsx';

interface CountTableProps {
  readonly count: StockCount;
  readonly onEnter: (entry: CountEntry) => void;
}

/** Lines in the order of the shelves, with a heading for every category. */
export const CountTable = ({ count, onEnter }: CountTableProps) => (
  <table className="count-table">
    <thead>
      <tr>
        <th className="count-number">序号</th>
        <th>物品</th>
        <th className="count-counted">实盘</th>
        <th className="count-book">账面</th>
        <th className="count-difference">差异</th>
        <th className="count-reason">原因</th>
      </tr>
    </thead>
    {Object.entries(itemCategories).map(([category, word]) => {
      const rows = count.rows.map((row, index) => ({ row, number: index + 1 })).filter(({ row }) => row.category === category);
      return rows.length === 0 ? null : (
        <tbody key={category}>
          <tr>
            <th colSpan={6} scope="rowgroup" className="count-category">
              {word}
            </th>
          </tr>
          {rows.map(({ row, number }) => (
            <CountTableRow
              key={rowKey(row)}
              row={row}
              number={number}
              blind={count.blind}
              onCount={(counted) => onEnter({ itemId: row.itemId, lotId: row.lotId, counted })}
              onReason={(reason) => onEnter({ itemId: row.itemId, lotId: row.lotId, reason })}
            />
          ))}
        </tbody>
      );
    })}
  </table>
);
