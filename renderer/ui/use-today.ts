import { useCallback } from 'react';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import { useLocalNow } from './use-local-now.ts';
import { useRenewed } from './use-renewed.ts';

/** The post's date, which turns while the page stands open. A form takes it when it opens and keeps it: what is saved is the day that is shown. */
export const useToday = (): LocalDate => {
  const now = useLocalNow();
  return useRenewed(useCallback(() => dateOf(now()), [now]));
};
