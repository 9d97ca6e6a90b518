import type { ReactNode } from 'react';

interface PartHeadProps {
  /** the answer in one line */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The top of a tab: what stands here, and what can be done. */
export const PartHead = ({ children, actions }: PartHeadProps) => (
  <div className="part-head">
    <p className="part-words">{children}</p>
    {actions && <div className="page-actions">{actions}</div>}
  </div>
);
