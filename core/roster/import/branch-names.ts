import type { Branch, BranchId } from '../organisation/branch.ts';
import { matchKey } from './clean-text.ts';

/** The branches of the site by name; the post's own has no key among the people. */
export interface BranchNames {
  /** null is the post's own branch, undefined one that is not known */
  find(name: string): BranchId | null | undefined;
}

export const branchNames = (own: string, others: readonly Pick<Branch, 'id' | 'name'>[]): BranchNames => {
  const ids = new Map(others.map(({ id, name }) => [matchKey(name), id]));
  const isOwn = new Set([matchKey(own), matchKey('本支部')]);
  return { find: (name) => (isOwn.has(matchKey(name)) ? null : ids.get(matchKey(name))) };
};

/** A site with one branch. */
export const ownBranchOnly: BranchNames = branchNames('本支部', []);
