import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { LaptopState, Preferences } from '#core/contract/results.ts';
import { useHost } from './use-host.ts';

export const laptopKey = ['laptop.state'] as const;

/** What this laptop knows before a post is open: posts, preferences, door. */
export const useLaptop = () => {
  const host = useHost();
  return useQuery<LaptopState, ExpectedFailure>({ queryKey: laptopKey, queryFn: () => host.ask('laptop.state', {}) });
};

/** Saves size, theme and contrast; the window follows at once and returns to the old ones when the host refuses. */
export const useSavePreferences = () => {
  const host = useHost();
  const queries = useQueryClient();
  return useCallback(
    async (preferences: Preferences): Promise<void> => {
      const before = queries.getQueryData<LaptopState>(laptopKey);
      const show = (value: Preferences) =>
        queries.setQueryData<LaptopState>(laptopKey, (state) => (state ? { ...state, preferences: value } : state));
      show(preferences);
      try {
        show(await host.ask('laptop.savePreferences', preferences));
      } catch (error) {
        if (before) show(before.preferences);
        throw error;
      }
    },
    [host, queries],
  );
};
