import { useMemo, useSyncExternalStore } from 'react';
import { useRem } from './use-rem.ts';

/** The window is less than this many rem wide: a small screen, or large letters, of which a media query of CSS knows nothing. */
export const useNarrow = (rems: number): boolean => {
  const rem = useRem();
  const list = useMemo(() => window.matchMedia(`(max-width: ${rems * rem}px)`), [rems, rem]);
  return useSyncExternalStore(
    (changed) => {
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => list.matches,
  );
};
