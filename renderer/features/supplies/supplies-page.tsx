import { Segmented } from 'antd';
import { useState } from 'react';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import type { Written } from './forms/written-words.ts';
import { LoansView } from './loans/loans-view.tsx';
import { OpenForm, type OpenFormState } from './open-form.tsx';
import { PageActions } from './page-actions.tsx';
import { DocumentDrawer } from './register/document-drawer.tsx';
import { RegisterView } from './register/register-view.tsx';
import { SetupView } from './setup/setup-view.tsx';
import { StockView } from './stock/stock-view.tsx';
import { useView, type View } from './use-view.ts';
import { WrittenStrip } from './written-strip.tsx';
import '#renderer/ui/form-parts.css';
import './supplies.css';
import { May } from '#renderer/ui/may.tsx';

const views: { value: View; label: string }[] = [
  { value: 'stock', label: '库存' },
  { value: 'ledger', label: '流水' },
  { value: 'loans', label: '借还' },
  { value: 'setup', label: '套装和存放处' },
];

interface ShownProps {
  readonly stock: readonly ItemStock[];
  readonly onOpen: (form: OpenFormState) => void;
  readonly onDocument: (id: string) => void;
}

/** The chosen way of looking at the store. */
const Shown = ({ stock, onOpen, onDocument }: ShownProps) => {
  const { view, itemId, lookAt } = useView();
  const overview = useHostQuery('supplies.overview', {});
  if (view === 'ledger') return <RegisterView stock={stock} itemId={itemId} onItem={lookAt} onDocument={onDocument} />;
  if (view === 'loans') return <LoansView onAnswer={(documentId) => onOpen({ kind: 'answer', documentId })} onDocument={onDocument} />;
  if (view === 'setup') return <SetupView stock={stock} onIssueKit={(kitId) => onOpen({ kind: 'issue', itemId: '', kitId })} />;
  return (
    <StockView
      stock={stock}
      lines={overview.data?.lines ?? []}
      onReceive={(id) => onOpen({ kind: 'receive', itemId: id })}
      onIssue={(id) => onOpen({ kind: 'issue', itemId: id })}
      onLedger={lookAt}
      onEdit={(item) => onOpen({ kind: 'item', item })}
    />
  );
};

/** 物资: what do we have, who got it? */
export const SuppliesPage = () => {
  const { data: stock, error, isPending, refetch } = useHostQuery('supplies.stock', {});
  const { view, show } = useView();
  const [form, setForm] = useState<OpenFormState | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [documentId, setDocumentId] = useState<string | null>(null);
  const answer = (id: string) => {
    setDocumentId(null);
    setForm({ kind: 'answer', documentId: id });
  };
  return (
    <PageFrame
      title="物资"
      question="我们有什么，给了谁？"
      wide
      actions={
        <May route="supplies.receiveGoods">
          <PageActions
            items={(stock ?? []).map((line) => line.item)}
            empty={(stock ?? []).length === 0}
            onOpen={setForm}
            onLoans={() => show('loans')}
          />
        </May>
      }
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {isPending && <Busy label="正在打开物资账…" />}
      {written && <WrittenStrip written={written} onDocument={setDocumentId} onClose={() => setWritten(null)} />}
      {stock && (
        <>
          <Segmented<View> aria-label="看什么" value={view} onChange={show} options={views} />
          <Shown stock={stock} onOpen={setForm} onDocument={setDocumentId} />
        </>
      )}
      {stock && form && <OpenForm form={form} stock={stock} onWritten={setWritten} onClose={() => setForm(null)} />}
      {documentId !== null && (
        <DocumentDrawer documentId={documentId} onDocument={setDocumentId} onAnswer={answer} onClose={() => setDocumentId(null)} />
      )}
    </PageFrame>
  );
};
