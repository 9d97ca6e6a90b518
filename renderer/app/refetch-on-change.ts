import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Topic } from '#core/contract/route.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { useHost } from '#renderer/api/use-host.ts';

const watches = (route: unknown, topics: readonly Topic[]): boolean => {
  if (typeof route !== 'string' || !(route in routes)) return false;
  const found = routes[route as RouteName];
  return found.kind === 'query' && found.watches.some((topic) => topics.includes(topic));
};

/** What any window changes, every window shows: queries refetch when a topic they watch is announced. */
export const useRefetchOnChange = (): void => {
  const host = useHost();
  const queries = useQueryClient();
  useEffect(
    () => host.onChanged((topics) => void queries.invalidateQueries({ predicate: (query) => watches(query.queryKey[0], topics) })),
    [host, queries],
  );
};
