import type { Contact } from '#core/boards/notice.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Post } from '#core/post/post.ts';
import { branchOffices, dutyRoles, keysOf, type Person, postTitle } from '#core/roster/person.ts';
import { hiddenPhoneRemarks, publishedPhone } from '#core/roster/published.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface BoardPerson {
  readonly name: string;
  /** 支部职务, else 职务 */
  readonly post: string;
  /** 七大员职责, in their fixed order */
  readonly roles: readonly string[];
  /** '' = the person did not agree to show it */
  readonly phone: string;
  /** data URI; '' = there is none */
  readonly photo: string;
}

/** 公示板: who holds the gate and how to reach them. Never residents, never anyone without consent. */
export interface TeamBoardModel {
  readonly head: BranchHead;
  readonly people: readonly BoardPerson[];
  /** people kept off the board because they did not consent */
  readonly withoutConsent: readonly string[];
  /** whose telephones are left out, in words for the person at the printer */
  readonly hiddenPhones: readonly string[];
  readonly contacts: readonly Contact[];
  /** 小分队名称 over the names; '' = none */
  readonly teamName: string;
  readonly date: LocalDate;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly teamName?: string;
  /** data URIs; only those of people who stand on the board are taken */
  readonly photos?: ReadonlyMap<PersonId, string>;
  readonly date: LocalDate;
  readonly printedAt: LocalTime;
}

const offices = keysOf(branchOffices);
const roleOrder = keysOf(dutyRoles);

const toBoardPerson = (person: Person, photo: string): BoardPerson => ({
  name: person.name,
  post: postTitle(person),
  roles: roleOrder.filter((role) => person.dutyRoles.includes(role)).map((role) => dutyRoles[role]),
  phone: publishedPhone(person),
  photo,
});

/** Branch offices first (书记 … 委员), then everyone in the given order. Consent is asked here, field by field, so that no page can forget it (网信办 2020). */
export const teamBoardModel = ({ post, people, contacts, teamName = '', photos, date, printedAt }: Source): TeamBoardModel => {
  const present = people.filter((person) => !person.removed);
  const consenting = present.filter((person) => person.consentToPublish);
  const ordered = [...consenting].sort((a, b) => offices.indexOf(a.branchOffice) - offices.indexOf(b.branchOffice));
  return {
    head: branchHead(post),
    people: ordered.map((person) => toBoardPerson(person, photos?.get(person.id) ?? '')),
    withoutConsent: present.filter((person) => !person.consentToPublish).map((person) => person.name),
    hiddenPhones: hiddenPhoneRemarks(consenting),
    contacts,
    teamName,
    date,
    printedAt,
  };
};
