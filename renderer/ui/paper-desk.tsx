import { useRef, useState } from 'react';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { PrintFormat } from '#core/contract/print-routes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from './busy.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { PaperActions } from './paper-actions.tsx';
import { PaperFrame, printFrame } from './paper-frame.tsx';
import { printAdvice } from './print-advice.ts';
import { usePrintNote } from './use-print-note.ts';

/** One document: what can be done with it, how to print it true to size, and the exact page. The same everywhere in the product. */
export const PaperDesk = ({ document }: { readonly document: DocumentRequest }) => {
  const { data: page, error, refetch } = useHostQuery('paper.page', document);
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!page) return <Busy label="正在排版…" />;
  return <ShownPage key={JSON.stringify(document)} document={document} page={page} />;
};

const ShownPage = ({ document, page }: { readonly document: DocumentRequest; readonly page: PaperPage }) => {
  const noteDown = usePrintNote();
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState<{ readonly html: string; readonly sheets: number } | null>(null);
  const sheets = ready?.html === page.html ? ready.sheets : null;

  const note = (format: PrintFormat, pages: number | null) => {
    noteDown({ document, title: page.title, format, pages });
  };
  const print = () => {
    printFrame(frame);
    note('print', sheets);
  };
  return (
    <>
      <PaperActions document={document} page={page} printable={sheets !== null} onPrint={print} onSaved={note} />
      <p className="quiet paper-advice">{printAdvice(page)}</p>
      <PaperFrame
        page={page}
        frameRef={frame}
        fontsLinked={document.kind !== 'recovery-sheet'}
        onReady={(count) => setReady({ html: page.html, sheets: count })}
      />
    </>
  );
};
