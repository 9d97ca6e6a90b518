import { isPartyMember, type Person } from '../roster/person.ts';
import { type MeetingKind, meetingKindName } from './meeting.ts';
import type { QuorumRule } from './quorum-rule.ts';

type Roster = Pick<Person, 'branchOffice' | 'politicalStatus' | 'group'>;

const isCommittee = (person: Roster): boolean => person.branchOffice !== 'none';
/** 预备党员 take part and have no vote. */
const isFullMember = (person: Roster): boolean => person.politicalStatus === 'member';

/** 支委会, 党员大会 and 党小组会 decide by votes; at the others things are passed on, told or sworn. */
const decides: Readonly<Record<MeetingKind, QuorumRule>> = {
  committee: 'half',
  members: 'half',
  group: 'half',
  working: 'none',
  mobilisation: 'none',
  oath: 'none',
  founding: 'none',
  other: 'none',
};

export const usualQuorum = (kind: MeetingKind): QuorumRule => decides[kind];

/** The name in the head of the record when nobody writes another; empty while a meeting of another kind has no name yet. */
export const usualTitle = (kind: MeetingKind, kindName: string): string => {
  if (kind === 'committee') return '支部委员会会议';
  return kind === 'other' ? kindName : meetingKindName({ kind, kindName });
};

/**
 * 应到: the committee at a 支委会, the Party members at a 党员大会, 成立大会 and 宣誓, those of one group at a 党小组会; nobody in particular at the others.
 * `group` is asked for at a 党小组会 alone; empty = not chosen yet.
 */
export const isDueAt = (kind: MeetingKind, group: string, person: Roster): boolean => {
  switch (kind) {
    case 'committee':
      return isCommittee(person);
    case 'members':
    case 'founding':
    case 'oath':
      return isPartyMember(person);
    case 'group':
      return isPartyMember(person) && group !== '' && person.group === group;
    case 'working':
    case 'mobilisation':
    case 'other':
      return false;
  }
};

/** 表决权: full members at a 党员大会 and 党小组会, full members of the committee at a 支委会; nobody where nothing is put to the vote. */
export const votesAt = (kind: MeetingKind, person: Roster): boolean => {
  if (usualQuorum(kind) === 'none' || !isFullMember(person)) return false;
  return kind !== 'committee' || isCommittee(person);
};
