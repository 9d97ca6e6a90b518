import type { ReactNode } from 'react';

interface PartHeadProps {
  /** the answer in one line */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** The top of a tab: how things stand, and what can be done. */
export const PartHead = ({ children, actions }: PartHeadProps) => (
  <div className="delivery-head">
    <p className="delivery-answer figures" role="status">
      {children}
    </p>
    {actions && <div className="page-actions">{actions}</div>}
  </div>
);
