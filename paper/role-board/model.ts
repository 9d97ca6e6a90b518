import type { Post } from '#core/post/post.ts';
import type { RoleDuties } from '#core/roster/organisation/role-duties.ts';
import { dutyRoles, keysOf, type Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 七大员公示: each of the seven roles, what it does, and who of those who agreed holds it. */
export interface RoleBoardModel {
  readonly head: BranchHead;
  readonly roles: readonly { readonly name: string; readonly duties: string; readonly holders: readonly string[] }[];
  readonly withheld: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly duties: RoleDuties;
  readonly printedAt: LocalTime;
}

export const roleBoardModel = ({ post, people, duties, printedAt }: Source): RoleBoardModel => {
  const holding = people.filter((person) => !person.removed && person.dutyRoles.length > 0);
  const agreed = holding.filter((person) => publishedOf(person) !== null);
  return {
    head: branchHead(post),
    roles: keysOf(dutyRoles).map((role) => ({
      name: dutyRoles[role],
      duties: duties[role],
      holders: agreed.filter((person) => person.dutyRoles.includes(role)).map((person) => person.name),
    })),
    withheld: holding.filter((person) => publishedOf(person) === null).map((person) => person.name),
    printedAt,
  };
};
