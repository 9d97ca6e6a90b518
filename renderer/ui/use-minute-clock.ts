import type { LocalTime } from '#core/time/local-date.ts';
import { useLocalNow } from './use-local-now.ts';
import { useRenewed } from './use-renewed.ts';

/** The wall time of the post, renewed while the page stands open, for clocks that run down. */
export const useMinuteClock = (): LocalTime => useRenewed(useLocalNow());
