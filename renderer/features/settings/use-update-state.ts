import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { UpdateState } from '#core/update/update.ts';
import { useHost } from '#renderer/api/use-host.ts';

const key = ['update.state'] as const;

/** Which version runs, which one the next start takes, and how to ask again after it was changed. */
export const useUpdateState = () => {
  const host = useHost();
  const queries = useQueryClient();
  const state = useQuery<UpdateState, ExpectedFailure>({ queryKey: key, queryFn: () => host.ask('update.state', {}), staleTime: 0 });
  const look = useCallback(() => void queries.invalidateQueries({ queryKey: key }), [queries]);
  return { state, look };
};
