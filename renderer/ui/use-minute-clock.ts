import { useEffect, useState } from 'react';
import type { LocalTime } from '#core/time/local-date.ts';
import { useLocalNow } from './use-local-now.ts';

const LOOK_EVERY_MS = 15_000;

/** The wall time of the post, renewed while the page stands open, for clocks that run down. */
export const useMinuteClock = (): LocalTime => {
  const now = useLocalNow();
  const [shown, setShown] = useState(now);
  useEffect(() => {
    setShown(now());
    const timer = setInterval(() => setShown(now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [now]);
  return shown;
};
