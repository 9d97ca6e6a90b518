import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Preferences } from '#core/contract/results.ts';
import type { HostClient } from '#renderer/api/host-client.ts';
import { HostProvider } from '#renderer/api/use-host.ts';
import { useLaptop } from '#renderer/api/use-laptop.ts';
import { Appearance } from './appearance.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';
import { useOverlayFocus } from './overlay-focus.ts';
import { useRefetchOnChange } from './refetch-on-change.ts';
import { SessionProvider } from './session.tsx';

const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // the host is on this laptop: being offline says nothing, and a failure is told, not hidden behind retries
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });

const firstPreferences: Preferences = { size: 100, theme: 'system', contrast: 'normal' };

const Window = () => {
  useRefetchOnChange();
  useOverlayFocus();
  const { data } = useLaptop();
  return (
    <Appearance preferences={data?.preferences ?? firstPreferences}>
      <ErrorBoundary>
        <SessionProvider>
          <Gate />
        </SessionProvider>
      </ErrorBoundary>
    </Appearance>
  );
};

/** The whole window over one line to the host. */
export const App = ({ host }: { readonly host: HostClient }) => {
  const queries = useMemo(newQueryClient, []);
  return (
    <QueryClientProvider client={queries}>
      <HostProvider value={host}>
        <Window />
      </HostProvider>
    </QueryClientProvider>
  );
};
