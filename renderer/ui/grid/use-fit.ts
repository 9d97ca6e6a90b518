import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

export interface Fit {
  /** px of one em of the grid's type */
  readonly em: number;
  readonly headerWidth: number;
  readonly columnWidth: number;
  readonly headHeight: number;
  readonly headRef: (element: HTMLElement | null) => (() => void) | undefined;
}

const BASE_EM = 16;

/** Measures the grid's frame: columns share the width and never get narrower than `columnEm`. */
export const useFit = (scroller: RefObject<HTMLElement | null>, headerEm: number, columnEm: number, columns: number): Fit => {
  const [frame, setFrame] = useState({ em: BASE_EM, width: 0 });
  const [headHeight, setHeadHeight] = useState(0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setFrame({ em: Number.parseFloat(getComputedStyle(element).fontSize), width: element.clientWidth });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller]);

  const headRef = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeadHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const headerWidth = Math.round(headerEm * frame.em);
  const columnWidth = Math.max(Math.round(columnEm * frame.em), Math.floor((frame.width - headerWidth) / Math.max(1, columns)));
  return { em: frame.em, headerWidth, columnWidth, headHeight, headRef };
};
