import { Button } from 'antd';
import { useState } from 'react';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ItemPick } from './item-pick.tsx';
import { LedgerTable } from './ledger-table.tsx';
import type { LedgerLine } from './ledger-words.ts';
import { ReverseDialog } from './reverse-dialog.tsx';

interface LedgerViewProps {
  readonly lines: readonly StockLine[];
  /** null: every item */
  readonly itemId: string | null;
  readonly onItem: (itemId: string | null) => void;
}

const PAGE_LINES = 50;

/** 流水, of one item or of all, page by page. The caller gives `itemId` as key, so that another item starts at its newest line. */
export const LedgerView = ({ lines, itemId, onItem }: LedgerViewProps) => {
  /** where each page begins; the last one is shown */
  const [starts, setStarts] = useState<readonly (number | null)[]>([null]);
  const [reversing, setReversing] = useState<LedgerLine | null>(null);
  const page = useHostQuery('supplies.ledger', { itemId, before: starts.at(-1) ?? null, limit: PAGE_LINES });
  const older = page.data?.nextBefore ?? null;
  return (
    <>
      <div className="ledger-tools">
        <label htmlFor="ledger-item">只看物品</label>
        <ItemPick id="ledger-item" lines={lines} value={itemId ?? ''} onChange={(id) => onItem(id || null)} />
        {itemId !== null && <Button onClick={() => onItem(null)}>看全部</Button>}
        <span className="quiet">流水只增不改；记错了用“冲红”，原来的一笔会划去并留着。</span>
      </div>
      <FailureNotice failure={page.error} onRetry={() => void page.refetch()} />
      {page.isPending && <Busy label="正在翻账…" />}
      {page.data && <LedgerTable moves={page.data.moves} onReverse={setReversing} />}
      {(starts.length > 1 || older !== null) && (
        <nav className="row" aria-label="翻页">
          <Button disabled={starts.length === 1} onClick={() => setStarts(starts.slice(0, -1))}>
            较新的
          </Button>
          <span className="figures">第 {starts.length} 页</span>
          <Button disabled={older === null} onClick={() => setStarts([...starts, older])}>
            较早的
          </Button>
        </nav>
      )}
      {reversing && <ReverseDialog move={reversing} onClose={() => setReversing(null)} />}
    </>
  );
};
