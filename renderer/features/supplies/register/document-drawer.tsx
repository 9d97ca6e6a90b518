import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { DocumentView } from '#core/supplies/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { ReverseDialog, type Reversible } from '../forms/reverse-dialog.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentLines } from './document-lines.tsx';
import { DocumentLinks } from './document-links.tsx';
import { reversible } from './document-pages.tsx';
import { type DocumentPaper, papersOf } from './document-papers.ts';
import { kindWords, mayAnswer, mayReverse } from './document-words.ts';

interface DocumentDrawerProps {
  readonly documentId: string;
  readonly onDocument: (id: string) => void;
  /** 归还 or 还给出借方 against it */
  readonly onAnswer: (id: string) => void;
  readonly onClose: () => void;
}

interface FootProps {
  readonly view: DocumentView;
  readonly onPrint: (paper: DocumentPaper) => void;
  readonly onReverse: (target: Reversible) => void;
  readonly onAnswer: (id: string) => void;
}

const DocumentFoot = ({ view: { document, open }, onPrint, onReverse, onAnswer }: FootProps) => (
  <div className="form-drawer-foot">
    {papersOf(document).map((paper) => (
      <Button key={paper.words} type="primary" onClick={() => onPrint(paper)}>
        {paper.words}
      </Button>
    ))}
    {mayAnswer(document.kind) && open.length > 0 && (
      <Button onClick={() => onAnswer(document.id)}>{document.kind === 'borrow' ? '还给出借方' : '归还'}</Button>
    )}
    {mayReverse(document) && <Button onClick={() => onReverse(reversible(document))}>冲红这张单据</Button>}
  </div>
);

/** Everything that is written on one document, and what came of it. */
export const DocumentDrawer = ({ documentId, onDocument, onAnswer, onClose }: DocumentDrawerProps) => {
  const view = useHostQuery('supplies.document', { id: documentId });
  const [paper, setPaper] = useState<DocumentPaper | null>(null);
  const [reversing, setReversing] = useState<Reversible | null>(null);
  const { data } = view;
  return (
    <Drawer
      open
      title={data ? `${kindWords(data.document.kind)} ${data.document.voucher}` : '单据'}
      size="min(56rem, 100vw)"
      onClose={onClose}
      extra={data && <RecordHistory kind="supplyDocument" id={documentId} name={data.document.voucher} />}
      footer={data && <DocumentFoot view={data} onPrint={setPaper} onReverse={setReversing} onAnswer={onAnswer} />}
    >
      <FailureNotice failure={view.error} onRetry={() => void view.refetch()} />
      {view.isPending && <Busy label="正在找单据…" />}
      {data && (
        <>
          {data.document.reversed && <p className="look">这张单据已经冲红，不再算数。</p>}
          <DocumentFacts document={data.document} />
          <DocumentLines lines={data.document.lines} />
          <DocumentLinks view={data} onDocument={onDocument} />
        </>
      )}
      {paper && <PrintDialog title={paper.title} document={paper.request} onClose={() => setPaper(null)} />}
      {reversing && <ReverseDialog target={reversing} onClose={() => setReversing(null)} />}
    </Drawer>
  );
};
