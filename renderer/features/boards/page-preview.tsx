import { useRef, useState } from 'react';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PaperFrame, printFrame } from '#renderer/ui/paper-frame.tsx';
import { FileButtons } from './file-buttons.tsx';

/** The exact page that will hang at the gate, and what to do with it. */
export const PagePreview = ({ document }: { readonly document: DocumentRequest }) => {
  const { data: page, error, refetch } = useHostQuery('paper.page', document);
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!page) return <Busy label="正在排版…" />;
  return <ShownPage document={document} page={page} />;
};

const ShownPage = ({ document, page }: { readonly document: DocumentRequest; readonly page: PaperPage }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [readyHtml, setReadyHtml] = useState<string | null>(null);
  return (
    <>
      <FileButtons
        key={JSON.stringify(document)}
        document={document}
        page={page}
        printable={readyHtml === page.html}
        onPrint={() => printFrame(frame)}
      />
      <PaperFrame page={page} frameRef={frame} onReady={() => setReadyHtml(page.html)} />
    </>
  );
};
