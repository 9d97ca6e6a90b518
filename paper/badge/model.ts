import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { RoleDuties } from '#core/roster/organisation/role-duties.ts';
import { dutyRoles, type Person, postTitle } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export const badgeSizes = { '90x54': { widthMm: 90, heightMm: 54 }, '85x120': { widthMm: 85, heightMm: 120 } } as const;
export type BadgeSize = keyof typeof badgeSizes;

export interface Badge {
  readonly id: Person['id'];
  readonly name: string;
  readonly title: string;
  /** '' without consent to show it */
  readonly unit: string;
  /** 001 */
  readonly number: string;
  /** 守门员：守好小区出入口…, for the back */
  readonly roles: readonly string[];
}

/** 工作证. Worn in public, so of a person only name, post and, with consent, unit. */
export interface BadgeModel {
  readonly head: BranchHead;
  readonly size: BadgeSize;
  readonly back: boolean;
  readonly badges: readonly Badge[];
  /** have a unit that stays off the badge */
  readonly unitHidden: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly duties: RoleDuties;
  readonly size: BadgeSize;
  readonly back: boolean;
  /** the first badge's number; the others count on from it in stroke order */
  readonly firstNumber: number;
  readonly printedAt: LocalTime;
}

const DIGITS = 3;

export const badgeModel = ({ post, people, duties, firstNumber, ...rest }: Source): BadgeModel => {
  const sorted = sortByStrokes(people, (person) => person.name);
  const unitOf = (person: Person): string => publishedOf(person)?.unit ?? '';
  return {
    head: branchHead(post),
    badges: sorted.map((person, index) => ({
      id: person.id,
      name: person.name,
      title: postTitle(person) || person.servicePost,
      unit: unitOf(person),
      number: String(firstNumber + index).padStart(DIGITS, '0'),
      roles: person.dutyRoles.map((role) => `${dutyRoles[role]}：${duties[role]}`),
    })),
    unitHidden: sorted.filter((person) => person.unit !== '' && unitOf(person) === '').length,
    ...rest,
  };
};
