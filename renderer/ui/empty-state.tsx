import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What will be here. */
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step. */
  readonly action?: ReactNode;
}

/** An empty place says what will be here and offers the first step. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children && <div className="empty-words">{children}</div>}
    {action && <div className="empty-action">{action}</div>}
  </div>
);
