import { type ReactNode, useId } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { SmallSheet } from './small-sheet.tsx';

interface SheetCardProps {
  readonly name: string;
  readonly words: string;
  readonly document: DocumentRequest;
  /** what the button does, for those who do not see the picture */
  readonly label: string;
  readonly onOpen: () => void;
  /** more that can be done with it */
  readonly more?: ReactNode;
}

/** A poster or template: its true page small, its name, one sentence; a click anywhere on it opens it. */
export const SheetCard = ({ name, words, document, label, onOpen, more }: SheetCardProps) => {
  const wordsId = useId();
  return (
    <li className="sheet-card">
      <SmallSheet document={document} />
      <button type="button" className="sheet-card-open" aria-label={label} aria-describedby={wordsId} onClick={onOpen}>
        {name}
      </button>
      <span id={wordsId} className="sheet-card-words">
        {words}
      </span>
      {more && <div className="sheet-card-more">{more}</div>}
    </li>
  );
};
