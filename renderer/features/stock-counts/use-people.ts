import { useMemo } from 'react';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

/** The people on the roster today. */
export const usePeople = (): readonly Person[] => {
  const { data } = useHostQuery('person.list', {});
  return useMemo(() => (data ?? []).filter((person) => !person.removed), [data]);
};
