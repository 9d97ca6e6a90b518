import { Button } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { StockActions } from './stock-columns.tsx';
import { filterStock, isStockFiltered, noStockFilter, type StockFilter, type StockRow, stockRows } from './stock-row.ts';
import { StockTable } from './stock-table.tsx';
import { StockToolbar } from './stock-toolbar.tsx';

interface StockViewProps extends StockActions {
  readonly stock: readonly ItemStock[];
  /** for 够用天数 */
  readonly lines: readonly StockLine[];
}

const NAMED = 4;

const named = (rows: readonly StockRow[], word: string): string => {
  if (rows.length === 0) return '';
  const names = rows.slice(0, NAMED).map(({ stock }) => stock.item.name);
  return `，${rows.length} 种${word}：${names.join('、')}${rows.length > NAMED ? '…' : ''}`;
};

/** 共 12 种物资，2 种不足：…，1 种临期：… */
const answerOf = (rows: readonly StockRow[]): string => {
  const short = named(
    rows.filter(({ marks }) => marks.short),
    '不足',
  );
  const old = named(
    rows.filter(({ marks }) => marks.expired > 0),
    '有过期的',
  );
  const soon = named(
    rows.filter(({ marks }) => marks.expiring !== null),
    '临期',
  );
  return short + old + soon || '，都够用';
};

/** What is there; what runs short or out of date is said first, in words. */
export const StockView = ({ stock, lines, ...actions }: StockViewProps) => {
  const today = useToday();
  const { data: places = [] } = useHostQuery('supplies.places', {});
  const [filter, setFilter] = useKeptState<StockFilter>('stock-filter', noStockFilter);
  const settled = useDeferredValue(filter);
  const rows = useMemo(() => stockRows(stock, lines, today), [stock, lines, today]);
  const shown = useMemo(() => filterStock(rows, settled), [rows, settled]);
  if (stock.length === 0) {
    return (
      <EmptyState
        title="还没有物资"
        action={
          <Button type="primary" onClick={() => actions.onReceive('')}>
            登记第一笔接收
          </Button>
        }
      >
        这里是口罩、消毒液、棉衣、蔬菜包等物资的账：收了多少、发给了谁、还剩多少。收到捐赠后可以打印捐赠公示。
      </EmptyState>
    );
  }
  return (
    <>
      <p className="stock-answer">
        共 <strong className="figures">{stock.length}</strong> 种物资{answerOf(rows)}。
      </p>
      <StockToolbar filter={filter} places={places} onChange={setFilter} />
      {isStockFiltered(settled) && (
        <p className="quiet" role="status">
          筛选出 <span className="figures">{shown.length}</span> 种
        </p>
      )}
      <StockTable rows={shown} {...actions} />
    </>
  );
};
