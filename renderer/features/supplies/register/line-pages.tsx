import { useState } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import type { Reversible } from '../forms/reverse-dialog.tsx';
import { LineTable } from './line-table.tsx';
import { PageTurner } from './page-turner.tsx';
import { type RegisterFilter, spanOf, tellsBalance } from './register-filter.ts';
import { runningBalances } from './running-balance.ts';

export interface PagesProps {
  readonly stock: readonly ItemStock[];
  readonly filter: RegisterFilter;
  readonly onDocument: (id: string) => void;
  readonly onReverse: (target: Reversible) => void;
}

const PAGE_LINES = 100;

/** Where a page begins, and what lay there after its newest line. */
interface PageStart {
  readonly before: number | null;
  readonly balance: number;
}

/** 流水 line by line, page by page. The caller gives the filter as key, so that another one starts at its newest line. */
export const LinePages = ({ stock, filter, onDocument, onReverse }: PagesProps) => {
  const now = stock.find((one) => one.item.id === filter.itemId)?.balance ?? 0;
  /** of the pages behind the first */
  const [older, setOlder] = useState<readonly PageStart[]>([]);
  const start = older.at(-1) ?? { before: null, balance: now };
  const page = useHostQuery('supplies.lines', { ...spanOf(filter), before: start.before, limit: PAGE_LINES });
  const lines = page.data?.lines ?? [];
  const next = page.data?.nextBefore ?? null;
  const balances = tellsBalance(filter) ? runningBalances(lines, start.balance) : null;
  const turn = () => {
    const sum = lines.reduce((total, line) => total + line.delta, 0);
    setOlder([...older, { before: next, balance: start.balance - sum }]);
  };
  return (
    <>
      <FailureNotice failure={page.error} onRetry={() => void page.refetch()} />
      {page.isPending && <Busy label="正在翻账…" />}
      {page.data && <LineTable lines={lines} balances={balances} onDocument={onDocument} onReverse={onReverse} />}
      <PageTurner page={older.length + 1} hasOlder={next !== null} onNewer={() => setOlder(older.slice(0, -1))} onOlder={turn} />
    </>
  );
};
