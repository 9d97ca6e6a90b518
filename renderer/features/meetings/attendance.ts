import { isDueAt, usualQuorum, votesAt } from '#core/meetings/kind-defaults.ts';
import type { Attendee } from '#core/meetings/meeting.ts';
import type { AttendeeDraft, MeetingDraft } from '#core/meetings/meeting-draft.ts';
import type { Person } from '#core/roster/person.ts';

/** Which meeting it is: its kind, and the name that goes with 党小组会 and 其他会议. */
export type MeetingNaming = Pick<MeetingDraft, 'kind' | 'kindName'>;

/** Where it is settled who decides, everybody else attends without a vote (列席). */
const onlyAttends = ({ kind, kindName }: MeetingNaming, person: Person): boolean =>
  usualQuorum(kind) !== 'none' && !(kind === 'group' && kindName === '') && !isDueAt(kind, kindName, person);

export const attendeeOf = (naming: MeetingNaming, person: Person, key: string): AttendeeDraft => {
  const attending = onlyAttends(naming, person);
  return {
    key,
    personId: person.id,
    name: person.name,
    presence: attending ? 'attending' : 'present',
    reason: '',
    voter: !attending && votesAt(naming.kind, person),
  };
};

/** 列席 from outside the roster. */
export const guest = (name: string, key: string): AttendeeDraft => ({
  key,
  personId: null,
  name,
  presence: 'attending',
  reason: '',
  voter: false,
});

/** Somebody who only attends (列席) has no vote. */
export const withPresence = (attendee: AttendeeDraft, presence: Attendee['presence']): AttendeeDraft => ({
  ...attendee,
  presence,
  voter: presence === 'attending' ? false : attendee.voter,
  reason: presence === 'absent' ? attendee.reason : '',
});

/** The working groups of the roster, as choices of a field. */
export const groupsOf = (people: readonly Person[]): { value: string }[] =>
  [...new Set(people.map((person) => person.group).filter((group) => group !== ''))].map((value) => ({ value }));
