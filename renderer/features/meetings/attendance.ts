import { type Attendee, hasQuorum } from '#core/meetings/meeting.ts';
import { isPartyMember, type Person } from '#core/roster/person.ts';
import type { AttendeeDraft, MeetingKind } from './meeting-draft.ts';

/** Probationary members take part without a vote (domain: 预备党员 have no vote). */
const votesAt = (kind: MeetingKind, person: Person): boolean => {
  if (person.politicalStatus !== 'member') return false;
  return kind === 'committee' ? person.branchOffice !== 'none' : kind === 'members';
};

export const attendeeOf = (kind: MeetingKind, person: Person, key: string): AttendeeDraft => ({
  key,
  personId: person.id,
  name: person.name,
  presence: 'present',
  reason: '',
  voter: votesAt(kind, person),
});

export const guest = (name: string, key: string): AttendeeDraft => ({
  key,
  personId: null,
  name,
  presence: 'attending',
  reason: '',
  voter: false,
});

/** Who is expected: the committee at a 支委会, every Party member at a 党员大会, nobody in particular at the others. */
export const expectedAt = (kind: MeetingKind, people: readonly Person[]): readonly Person[] => {
  if (kind === 'committee') return people.filter((person) => person.branchOffice !== 'none');
  return kind === 'members' ? people.filter(isPartyMember) : [];
};

/** 应到, 实到 and whether they may decide. */
export const quorumOf = (attendees: readonly Attendee[]) => {
  const voters = attendees.filter((person) => person.voter);
  return {
    entitled: voters.length,
    present: voters.filter((person) => person.presence === 'present').length,
    enough: hasQuorum(attendees),
  };
};

/** 支委会 and 党员大会 decide by votes; a working or mobilisation meeting does not need a quorum. */
export const needsQuorum = (kind: MeetingKind): boolean => kind === 'committee' || kind === 'members';

/** Somebody who only attends (列席) has no vote. */
export const withPresence = (attendee: AttendeeDraft, presence: Attendee['presence']): AttendeeDraft => ({
  ...attendee,
  presence,
  voter: presence === 'attending' ? false : attendee.voter,
  reason: presence === 'absent' ? attendee.reason : '',
});
