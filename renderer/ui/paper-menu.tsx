import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { PrintDialog } from './print-dialog.tsx';
import './paper-menu.css';

/** One thing to print. */
export interface Paper {
  readonly name: string;
  /** for whom and where, in a few words */
  readonly words: string;
  /** null = something has to be chosen first; `words` says what */
  readonly document: DocumentRequest | null;
}

interface PaperMenuProps {
  readonly title: string;
  readonly papers: readonly Paper[];
  /** what is chosen once for all papers */
  readonly options: ReactNode;
  /** what can be made besides paper */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** Papers, one click each; closing a preview leads back here with the choices as they were. */
export const PaperMenu = ({ title, papers, options, children, onClose }: PaperMenuProps) => {
  const [name, setName] = useState<string | null>(null);
  const shown = papers.find((paper) => paper.name === name);
  if (shown?.document) return <PrintDialog title={shown.name} document={shown.document} onClose={() => setName(null)} />;
  return (
    <Modal open centered title={title} width="min(900px, 94vw)" onCancel={onClose} footer={null}>
      <div className="paper-menu-options">{options}</div>
      <ul className="paper-menu-papers" aria-label="可打印的材料">
        {papers.map((paper) => (
          <li key={paper.name}>
            <button type="button" className="paper-menu-paper" disabled={paper.document === null} onClick={() => setName(paper.name)}>
              <span className="paper-menu-name">{paper.name}</span>
              <span className="paper-menu-words">{paper.words}</span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </Modal>
  );
};
