import type { ReactNode, RefObject } from 'react';

interface PaperBoxProps {
  /** title of the page in it */
  readonly title: string;
  readonly boxRef: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
  readonly children: ReactNode;
}

/** Where a page lies on screen. Focusable because it scrolls: the arrow keys must reach the foot of a page (WCAG 2.1.1). */
export const PaperBox = ({ title, boxRef, onScroll, children }: PaperBoxProps) => (
  <section className="paper-box" ref={boxRef} tabIndex={0} aria-label={`${title}预览`} onScroll={onScroll}>
    {children}
  </section>
);
