import { describe, expect, it } from 'vitest';
import { isDueAt, usualQuorum, votesAt } from './kind-defaults.ts';
import type { Attendee } from './meeting.ts';
import { plannedQuorumWords, quorumOf, quorumWords } from './quorum.ts';
import type { QuorumRule } from './quorum-rule.ts';

const people = (present: number, absent: number, change: Partial<Attendee> = {}): readonly Attendee[] =>
  Array.from({ length: present + absent }, (_, index) => ({
    personId: null,
    name: `人${index}`,
    presence: index < present ? 'present' : 'absent',
    reason: index < present ? '' : '公出',
    voter: true,
    ...change,
  }));
const guests = people(2, 0, { presence: 'attending', voter: false });
const words = (attendees: readonly Attendee[], quorum: QuorumRule = 'half') => quorumWords(quorumOf({ attendees, quorum }));

describe('法定人数', () => {
  it('says how many of how many, and that they may decide', () => {
    expect(words([...people(3, 2), ...guests])).toBe('应到 5 人，实到 3 人，过半数，可以作决议');
  });

  it('does not let exactly half decide', () => {
    expect(words(people(2, 2))).toBe('应到 4 人，实到 2 人，没有过半数，只作讨论，不作决议');
  });

  it('lets exactly two thirds decide where two thirds are asked for, and no fewer', () => {
    expect(quorumOf({ attendees: people(4, 2), quorum: 'twoThirds' }).reached).toBe(true);
    expect(words(people(3, 2), 'twoThirds')).toBe('应到 5 人，实到 3 人，不到三分之二，只作讨论，不作决议');
  });

  it('counts probationary members as due and not as votes (a quorum made of people without a vote)', () => {
    const probationary = people(3, 0, { voter: false });
    expect(words([...people(2, 2), ...probationary])).toBe(
      '应到 7 人，实到 5 人；有表决权的应到 4 人，实到 2 人，没有过半数，只作讨论，不作决议',
    );
  });

  it('tells before the meeting how many have to come, and that many are enough', () => {
    for (const [due, half, twoThirds] of [
      [1, 1, 1],
      [4, 3, 3],
      [5, 3, 4],
      [6, 4, 4],
    ] as const) {
      expect(quorumOf({ attendees: people(half, due - half), quorum: 'half' })).toMatchObject({ needed: half, reached: true });
      expect(quorumOf({ attendees: people(half - 1, due - half + 1), quorum: 'half' }).reached).toBe(false);
      expect(quorumOf({ attendees: people(twoThirds, due - twoThirds), quorum: 'twoThirds' })).toMatchObject({
        needed: twoThirds,
        reached: true,
      });
    }
    expect(plannedQuorumWords(quorumOf({ attendees: people(5, 0), quorum: 'half' }))).toBe('应到 5 人，其中到 3 人以上可以作决议');
  });

  it('asks for nothing where nothing is decided', () => {
    expect(words(people(1, 4, { voter: false }), 'none')).toBe('应到 5 人，实到 1 人');
    expect(words(guests, 'none')).toBe('');
  });

  it('never reads 可以作决议 where nobody has a vote', () => {
    expect(words(people(3, 0, { voter: false }))).toContain('不作决议');
  });
});

describe('who is due at which meeting', () => {
  const organiser = { branchOffice: 'organisation', politicalStatus: 'member', group: '封控组' } as const;
  const probationary = { branchOffice: 'none', politicalStatus: 'probationary', group: '封控组' } as const;
  const neighbour = { branchOffice: 'none', politicalStatus: 'masses', group: '封控组' } as const;

  it('expects at a 党小组会 the Party members of its group alone', () => {
    expect([organiser, probationary, neighbour].map((one) => isDueAt('group', '封控组', one))).toEqual([true, true, false]);
    expect(isDueAt('group', '宣传组', organiser)).toBe(false);
    expect(isDueAt('group', '', organiser)).toBe(false);
  });

  it('never gives a probationary member a vote', () => {
    for (const kind of ['committee', 'members', 'group'] as const) expect(votesAt(kind, probationary)).toBe(false);
    expect(votesAt('members', organiser)).toBe(true);
  });

  it('puts nothing to the vote at an oath or a mobilisation', () => {
    for (const kind of ['oath', 'founding', 'mobilisation', 'working'] as const) {
      expect(usualQuorum(kind)).toBe('none');
      expect(votesAt(kind, organiser)).toBe(false);
    }
  });
});
