import { Button } from 'antd';
import { useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

const papers: readonly { readonly title: string; readonly words: string; readonly document: DocumentRequest }[] = [
  { title: '撤销小结与移交单', words: '做了什么、移交什么，双方签字', document: { kind: 'closing-report' } },
  { title: '现场表现写实', words: '一人一张，转交派出单位', document: { kind: 'service-note' } },
  { title: '花名册', words: '内部存档', document: { kind: 'roster-list', purpose: 'internal' } },
];

/** 第二步: papers that two sides sign. */
export const PapersStep = () => {
  const [shown, setShown] = useState<(typeof papers)[number] | null>(null);
  return (
    <section aria-labelledby="closing-papers">
      <h2 id="closing-papers">二、打印收尾材料</h2>
      <ul className="closing-papers">
        {papers.map((paper) => (
          <li key={paper.title}>
            <Button onClick={() => setShown(paper)}>{paper.title}</Button> <span className="quiet">{paper.words}</span>
          </li>
        ))}
      </ul>
      {shown && <PrintDialog title={shown.title} document={shown.document} onClose={() => setShown(null)} />}
    </section>
  );
};
