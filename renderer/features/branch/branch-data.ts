import { useMemo } from 'react';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { type OrgChart, orgChart } from '#core/roster/organisation/org-chart.ts';
import type { Organisation } from '#core/roster/organisation/overview.ts';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

/** What every part of the page reads. */
export interface BranchData {
  readonly post: Post;
  /** removed ones too, for the names of past holders and for gaps */
  readonly people: readonly Person[];
  /** who may be given something to do */
  readonly present: readonly Person[];
  readonly site: Site;
  readonly organisation: Organisation;
  readonly chart: OrgChart;
}

interface Reading {
  readonly data: BranchData | null;
  readonly error: ExpectedFailure | null;
  retry(): void;
}

/** People, buildings and organisation in one, or null while any of them is still on its way. */
export const useBranchData = (): Reading => {
  const post = useHostQuery('post.get', {});
  const people = useHostQuery('person.list', {});
  const site = useHostQuery('building.list', {});
  const organisation = useHostQuery('organisation.get', {});
  const data = useMemo(() => {
    if (!post.data || !people.data || !site.data || !organisation.data) return null;
    return {
      post: post.data,
      people: people.data,
      present: people.data.filter((person) => !person.removed),
      site: site.data,
      organisation: organisation.data,
      chart: orgChart({ people: people.data, site: site.data }),
    };
  }, [post.data, people.data, site.data, organisation.data]);
  const all = [post, people, site, organisation];
  return {
    data,
    error: all.find((one) => one.error)?.error ?? null,
    retry: () => {
      for (const one of all) void one.refetch();
    },
  };
};
