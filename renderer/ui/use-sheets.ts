import { type RefObject, useCallback, useState } from 'react';

export interface Sheets {
  readonly count: number;
  /** 1… of the sheet at the top of the window */
  readonly current: number;
  /** takes the sheets of a page that was laid out */
  readonly read: (inside: Document) => number;
  readonly follow: () => void;
  readonly goTo: (number: number) => void;
}

/** rounding of scroll positions */
const END_PX = 2;

/** Where the sheets of a paginated page begin, which of them is in view, and how to get to another. `factor` is the size they are shown at. */
export const useSheets = (box: RefObject<HTMLElement | null>, factor: number): Sheets => {
  const [tops, setTops] = useState<readonly number[]>([]);
  const [current, setCurrent] = useState(1);

  const read = useCallback((inside: Document): number => {
    const found = Array.from(inside.querySelectorAll<HTMLElement>('.sheet'), (sheet) => sheet.offsetTop);
    setTops(found);
    setCurrent((before) => Math.min(before, Math.max(1, found.length)));
    return found.length;
  }, []);

  const follow = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    const atEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - END_PX;
    const line = (scrollTop + clientHeight / 3) / factor;
    setCurrent(atEnd ? Math.max(1, tops.length) : Math.max(1, tops.filter((top) => top <= line).length));
  }, [box, tops, factor]);

  const goTo = useCallback(
    (number: number) => {
      const wanted = Math.min(Math.max(1, number), tops.length);
      box.current?.scrollTo({ top: (tops[wanted - 1] ?? 0) * factor });
      setCurrent(wanted);
    },
    [box, tops, factor],
  );
  return { count: tops.length, current, read, follow, goTo };
};
