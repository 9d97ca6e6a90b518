import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Item } from '#core/supplies/supplies.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { IssueDrawer } from './issue-drawer.tsx';
import { ItemDrawer } from './item-drawer.tsx';
import { LedgerView } from './ledger-view.tsx';
import { ReceiveDrawer } from './receive-drawer.tsx';
import { StockView } from './stock-view.tsx';
import '#renderer/ui/form-parts.css';
import './supplies.css';

type View = 'stock' | 'ledger';
type OpenForm =
  | { readonly kind: 'receive'; readonly itemId: string }
  | { readonly kind: 'issue'; readonly itemId: string }
  | { readonly kind: 'item'; readonly item: Item | null };

/** 物资: what do we have, who got it? */
export const SuppliesPage = () => {
  const overview = useHostQuery('supplies.overview', {});
  const [params, setParams] = useSearchParams();
  const [form, setForm] = useState<OpenForm | null>(null);
  const focus = params.get('focus');
  const view: View = focus !== null || params.get('view') === 'ledger' ? 'ledger' : 'stock';
  const lines = overview.data?.lines ?? [];
  const receive = (itemId: string) => setForm({ kind: 'receive', itemId });
  const issue = (itemId: string) => setForm({ kind: 'issue', itemId });
  const close = () => setForm(null);
  return (
    <PageFrame
      title="物资"
      question="我们有什么，给了谁？"
      wide
      actions={
        <>
          <Button onClick={() => setForm({ kind: 'item', item: null })}>新物品</Button>
          <Button onClick={() => receive('')}>接收</Button>
          <Button type="primary" disabled={lines.length === 0} onClick={() => issue('')}>
            发放
          </Button>
        </>
      }
    >
      <FailureNotice failure={overview.error} onRetry={() => void overview.refetch()} />
      {overview.isPending && <Busy label="正在打开物资账…" />}
      {overview.data && (
        <>
          <Segmented<View>
            aria-label="看库存还是流水"
            value={view}
            onChange={(next) => setParams(next === 'ledger' ? { view: 'ledger' } : {})}
            options={[
              { value: 'stock', label: '库存' },
              { value: 'ledger', label: '流水' },
            ]}
          />
          {view === 'stock' ? (
            <StockView
              lines={lines}
              onReceive={receive}
              onIssue={issue}
              onLedger={(itemId) => setParams({ focus: itemId })}
              onEdit={(item) => setForm({ kind: 'item', item })}
            />
          ) : (
            <LedgerView
              key={focus ?? 'all'}
              lines={lines}
              itemId={focus}
              onItem={(itemId) => setParams(itemId ? { focus: itemId } : { view: 'ledger' })}
            />
          )}
        </>
      )}
      {form?.kind === 'receive' && <ReceiveDrawer lines={lines} itemId={form.itemId} onClose={close} />}
      {form?.kind === 'issue' && <IssueDrawer lines={lines} itemId={form.itemId} onClose={close} />}
      {form?.kind === 'item' && <ItemDrawer item={form.item} onClose={close} />}
    </PageFrame>
  );
};
