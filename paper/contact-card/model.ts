import type { Contact } from '#core/boards/notice.ts';
import type { Post } from '#core/post/post.ts';
import { groupViews, type WorkingGroup } from '#core/roster/organisation/working-group.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { hidesPhone, publishedPhone } from '#core/roster/published.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface CardLine {
  readonly label: string;
  readonly name: string;
  readonly phone: string;
}

/** 通讯录卡: everybody carries it, so it names only telephones whose owners agreed. */
export interface ContactCardModel {
  readonly head: BranchHead;
  /** officers of the branch, then leaders of groups */
  readonly people: readonly CardLine[];
  /** useful numbers */
  readonly contacts: readonly CardLine[];
  /** who is left out because their telephone may not be shown */
  readonly hidden: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly groups: readonly WorkingGroup[];
  readonly contacts: readonly Contact[];
  readonly printedAt: LocalTime;
}

interface Caller {
  readonly label: string;
  readonly person: Person;
}

export const contactCardModel = ({ post, people, groups, contacts, printedAt }: Source): ContactCardModel => {
  const officers = people
    .filter((person) => !person.removed && person.branchOffice !== 'none')
    .map((person): Caller => ({ label: branchOffices[person.branchOffice], person }));
  const leaders = groupViews(groups, people).flatMap(({ name, leader }): readonly Caller[] =>
    leader ? [{ label: name, person: leader }] : [],
  );
  const callers = [...officers, ...leaders];
  const shown = callers
    .map(({ label, person }): CardLine => ({ label, name: person.name, phone: publishedPhone(person) }))
    .filter((line) => line.phone !== '');
  return {
    head: branchHead(post),
    people: shown,
    contacts: contacts.map((contact): CardLine => ({ label: contact.label, name: '', phone: contact.phone })),
    hidden: [...new Set(callers.filter(({ person }) => hidesPhone(person)).map(({ person }) => person.name))],
    printedAt,
  };
};
