import { useQuery } from '@tanstack/react-query';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { ExportTarget } from '#core/contract/results.ts';
import { useHost } from '#renderer/api/use-host.ts';

/** A stick that was plugged in stands in the list while the person still looks at it. */
const LOOK_EVERY_MS = 3000;

/** Sticks and usual folders of this laptop, looked for again every few seconds while a window shows them. */
export const useFolders = () => {
  const host = useHost();
  return useQuery<readonly ExportTarget[], ExpectedFailure>({
    queryKey: ['laptop.folders'],
    queryFn: ({ signal }) => host.ask('laptop.folders', {}, { signal }),
    refetchInterval: LOOK_EVERY_MS,
    staleTime: 0,
  });
};
