import { useCallback, useRef } from 'react';

/**
 * A function that stays the same while it always does what the latest render meant: parts of a long record that are not typed into need not be drawn
 * again with every letter. For what people do, never while drawing.
 */
export const useSteady = <Args extends readonly unknown[], Result>(act: (...args: Args) => Result): ((...args: Args) => Result) => {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: Args) => latest.current(...args), []);
};
