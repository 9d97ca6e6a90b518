import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import { isPartyMember, keysOf, type Person, type PersonKind, personKinds } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 内部: with telephones, for the office. 张贴: only who agreed, and only what they agreed to. */
export type RosterPurpose = 'internal' | 'posting';

export interface RosterListModel {
  readonly head: BranchHead;
  readonly purpose: RosterPurpose;
  /** '' = the whole roster */
  readonly group: string;
  readonly people: readonly Person[];
  /** people who have not agreed to be published, and are not on a list for posting */
  readonly leftOut: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly group: string;
  readonly purpose: RosterPurpose;
  readonly printedAt: LocalTime;
}

/** A person as a list for posting may show them; nothing of who did not agree. */
const posted = (person: Person): readonly Person[] => {
  const shown = publishedOf(person);
  return shown ? [{ ...person, ...shown }] : [];
};

export const rosterListModel = ({ post, people, group, purpose, printedAt }: Source): RosterListModel => {
  const shown = purpose === 'internal' ? people : people.flatMap(posted);
  return {
    head: branchHead(post),
    purpose,
    group,
    people: sortByStrokes(shown, (person) => person.name),
    leftOut: people.length - shown.length,
    printedAt,
  };
};

export interface HeadCounts {
  readonly kinds: readonly { readonly kind: PersonKind; readonly count: number }[];
  readonly members: number;
  readonly probationary: number;
}

/** Totals by kind, in the order of the kinds, and Party members, 预备党员 among them. */
export const headCounts = (people: readonly Person[]): HeadCounts => ({
  kinds: keysOf(personKinds)
    .map((kind) => ({ kind, count: people.filter((person) => person.kind === kind).length }))
    .filter(({ count }) => count > 0),
  members: people.filter(isPartyMember).length,
  probationary: people.filter((person) => person.politicalStatus === 'probationary').length,
});
