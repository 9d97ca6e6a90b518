import { type ReactNode, useEffect, useId } from 'react';

interface PageFrameProps {
  readonly title: string;
  /** The one question this page answers. */
  readonly question?: string;
  readonly actions?: ReactNode;
  /** Grids may take the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Every page: its name, its one question, its actions, its answer. */
export const PageFrame = ({ title, question, actions, wide = false, children }: PageFrameProps) => {
  const id = useId();
  useEffect(() => {
    document.title = `${title} · 临时党支部指挥所`;
  }, [title]);
  return (
    <section className={wide ? 'page page-wide' : 'page'} aria-labelledby={id}>
      <header className="page-head">
        <div className="page-words">
          <h1 id={id}>{title}</h1>
          {question && <p className="page-question">{question}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
};
