import type { Attendee, Meeting } from './meeting.ts';
import { type QuorumRule, quorumRules } from './quorum-rule.ts';

/** How many came of how many. */
export interface Turnout {
  /** 应到 */
  readonly due: number;
  /** 实到 */
  readonly present: number;
}

export interface Quorum {
  readonly rule: QuorumRule;
  /** all but those who only attend (列席) */
  readonly people: Turnout;
  /** those of them who are entitled to vote; 预备党员 are due and have no vote */
  readonly voters: Turnout;
  /** so many of the voters have to be there; 0 = nothing is asked for */
  readonly needed: number;
  /** 可以作决议: true as well when nothing is asked for */
  readonly reached: boolean;
}

const turnoutOf = (people: readonly Attendee[]): Turnout => ({
  due: people.length,
  present: people.filter((person) => person.presence === 'present').length,
});

const neededOf = (rule: QuorumRule, due: number): number => {
  if (rule === 'none') return 0;
  return rule === 'half' ? Math.floor(due / 2) + 1 : Math.max(1, Math.ceil((due * 2) / 3));
};

/** Who was due, who came, and whether they may decide: more than half, or at least two thirds, of those entitled to vote. */
export const quorumOf = ({ attendees, quorum }: Pick<Meeting, 'attendees' | 'quorum'>): Quorum => {
  const due = attendees.filter((person) => person.presence !== 'attending');
  const voters = turnoutOf(due.filter((person) => person.voter));
  const needed = neededOf(quorum, voters.due);
  return { rule: quorum, people: turnoutOf(due), voters, needed, reached: voters.present >= needed };
};

const verdict = ({ rule, voters, reached }: Quorum): string => {
  if (voters.due === 0) return '没有有表决权的人，只作讨论，不作决议';
  return reached ? `${quorumRules[rule]}，可以作决议` : `${rule === 'half' ? '没有过半数' : '不到三分之二'}，只作讨论，不作决议`;
};

/** 应到 5 人，实到 3 人，过半数，可以作决议: as it is said on screen and written in the record; empty when nobody was due. */
export const quorumWords = (quorum: Quorum): string => {
  const { people, voters, rule } = quorum;
  if (people.due === 0) return '';
  const all = `应到 ${people.due} 人，实到 ${people.present} 人`;
  if (rule === 'none') return all;
  const entitled = voters.due === people.due || voters.due === 0 ? '' : `；有表决权的应到 ${voters.due} 人，实到 ${voters.present} 人`;
  return `${all}${entitled}，${verdict(quorum)}`;
};

/** Before the meeting: 应到 5 人，到 3 人以上可以作决议; empty when nobody is due yet. */
export const plannedQuorumWords = ({ people, voters, needed }: Quorum): string => {
  if (people.due === 0) return '';
  const entitled = voters.due === people.due || voters.due === 0 ? '' : `，有表决权的 ${voters.due} 人`;
  const decide = needed === 0 || voters.due === 0 ? '' : `，其中到 ${needed} 人以上可以作决议`;
  return `应到 ${people.due} 人${entitled}${decide}`;
};
