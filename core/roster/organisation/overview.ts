import type { LocalDate } from '../../time/local-date.ts';
import type { Branch, OwnBranch } from './branch.ts';
import type { OfficeTerm } from './office-term.ts';
import type { PioneerPost } from './pioneer-post.ts';
import type { RoleDuties } from './role-duties.ts';
import type { WorkingGroup } from './working-group.ts';

/** How the site is organised, beside its people and its buildings. */
export interface Organisation {
  /** the post's own branch, which `person.branchId` null means */
  readonly own: OwnBranch & { readonly name: string; readonly foundedOn: LocalDate };
  /** other branches at the site */
  readonly branches: readonly Branch[];
  /** present and past, newest first */
  readonly terms: readonly OfficeTerm[];
  readonly groups: readonly WorkingGroup[];
  readonly pioneerPosts: readonly PioneerPost[];
  readonly roleDuties: RoleDuties;
}
