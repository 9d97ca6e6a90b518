import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { CommandName, InputOf, QueryName, ResultOf, TaskName } from '#core/contract/routes.ts';
import type { HostClient, Progress } from './host-client.ts';

const HostContext = createContext<HostClient | null>(null);
export const HostProvider = HostContext.Provider;

export const useHost = (): HostClient => {
  const host = useContext(HostContext);
  if (!host) throw new Error('useHost outside HostProvider');
  return host;
};

interface QueryOptions {
  readonly enabled?: boolean;
  /**
   * What was read before stays until the new input is answered, so that a period that moves at midnight takes nothing away from the person.
   * Only for periods: of a record it would show another one.
   */
  readonly keepBefore?: boolean;
}

/** A query that refetches when a topic it watches changes (the shell invalidates by route). */
export const useHostQuery = <Name extends QueryName>(route: Name, input: InputOf<Name>, options: QueryOptions = {}) => {
  const host = useHost();
  return useQuery<ResultOf<Name>, ExpectedFailure>({
    queryKey: [route, input],
    queryFn: ({ signal }) => host.ask(route, input, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepBefore ? { placeholderData: keepPreviousData } : {}),
  });
};

/** A user action. The command id stays the same until it is confirmed, so pressing the button again after a fault is harmless. */
export const useHostCommand = <Name extends CommandName>(route: Name) => {
  const host = useHost();
  const pending = useRef<{ id: string; input: string } | null>(null);
  return useMutation<ResultOf<Name>, ExpectedFailure, InputOf<Name>>({
    mutationFn: async (input) => {
      const text = JSON.stringify(input);
      if (pending.current?.input !== text) pending.current = { id: crypto.randomUUID(), input: text };
      const result = await host.command(route, input, pending.current.id);
      pending.current = null;
      return result;
    },
  });
};

/** Longer work with progress. */
export const useHostTask = <Name extends TaskName>(route: Name, onProgress?: (progress: Progress) => void) => {
  const host = useHost();
  return useMutation<ResultOf<Name>, ExpectedFailure, InputOf<Name> & { readonly signal?: AbortSignal }>({
    mutationFn: ({ signal, ...input }) =>
      host.ask(route, input as InputOf<Name>, { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) }),
  });
};
