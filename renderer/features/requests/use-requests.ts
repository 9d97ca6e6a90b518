import { useMemo } from 'react';
import type { Person } from '#core/roster/person.ts';
import { usualRequestSetting } from '#core/service/requests/request-setting.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

const noSite = { buildings: [], units: [] } as const;
const none: readonly Person[] = [];

/** What every part of the page needs: the doors of the site, the people, the times promised, how the post is called. */
export const useRequests = () => {
  const site = useHostQuery('building.list', {}).data ?? noSite;
  const people = useHostQuery('person.list', {}).data ?? none;
  const setting = useHostQuery('request.setting', {}).data ?? usualRequestSetting;
  const branchName = useHostQuery('post.get', {}).data?.branchName ?? '';
  return useMemo(
    () => ({
      ...{ site, setting, branchName },
      people: people.filter((person) => !person.removed),
      /** '' = nobody */
      nameOf: (id: string | null): string => people.find((person) => person.id === id)?.name ?? '',
    }),
    [site, people, setting, branchName],
  );
};
export type RequestsDesk = ReturnType<typeof useRequests>;
