import { type ReactNode, useState } from 'react';

interface FoldedPartProps {
  readonly title: string;
  /** what is filled in there, told while it is shut; '' = nothing */
  readonly digest: string;
  /** something in it has to be mended: it opens by itself */
  readonly failing: boolean;
  readonly children: ReactNode;
}

/** What is seldom filled in: shut, with a word on what is in it, so that the form stays short. */
export const FoldedPart = ({ title, digest, failing, children }: FoldedPartProps) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="form-part folded-part" open={open || failing} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {digest !== '' && <span className="quiet">{digest}</span>}
      </summary>
      {children}
    </details>
  );
};
