import { Button } from 'antd';
import { useState } from 'react';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import type { Written } from './forms/written-words.ts';
import { type DocumentPaper, papersOf } from './register/document-papers.ts';
import { kindWords } from './register/document-words.ts';

interface WrittenStripProps {
  readonly written: Written;
  readonly onDocument: (id: string) => void;
  readonly onClose: () => void;
}

/** The document that was just written: its voucher number, its paper, and the way to it. */
export const WrittenStrip = ({ written, onDocument, onClose }: WrittenStripProps) => {
  const [paper, setPaper] = useState<DocumentPaper | null>(null);
  return (
    <div className="banner banner-done written-strip" role="status">
      <span>
        {kindWords(written.kind)}已记账，凭证号 <strong className="figures">{written.voucher}</strong>
      </span>
      {papersOf(written).map((one) => (
        <Button key={one.words} size="small" onClick={() => setPaper(one)}>
          {one.words}
        </Button>
      ))}
      <Button size="small" onClick={() => onDocument(written.id)}>
        看单据
      </Button>
      <Button size="small" type="text" onClick={onClose}>
        知道了
      </Button>
      {paper && <PrintDialog title={paper.title} document={paper.request} onClose={() => setPaper(null)} />}
    </div>
  );
};
