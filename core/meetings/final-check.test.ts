import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { checkForFinal } from './final-check.ts';
import type { AgendaItem, Meeting } from './meeting.ts';

const now = '2022-01-06T10:00' as LocalTime;
const present = (name: string) => ({ personId: null, name, presence: 'present' as const, reason: '', voter: true });

const item: AgendaItem = {
  id: 'a1' as AgendaItem['id'],
  title: '夜班人手',
  category: 'topic',
  presenter: '',
  statements: [{ speaker: '王喆', words: '夜班缺两人。' }],
  resolution: '从志愿者中补充两人',
  votes: { for: 2, against: 0, abstain: 0 },
  responsible: '李四',
  dueOn: '2022-01-08' as LocalDate,
  doneOn: null,
};

const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'm1' as Meeting['id'],
  ordinal: 1,
  removed: false,
  finalisedAt: null,
  finalisedBy: null,
  finalHash: null,
  kind: 'committee',
  kindName: '',
  quorum: 'half',
  title: '支部委员会会议',
  startsAt: '2022-01-05T19:30' as LocalTime,
  endsAt: '2022-01-05T20:45' as LocalTime,
  place: '值班室',
  chair: '王喆',
  recorder: '李四',
  attendees: [present('王喆'), present('李四')],
  agenda: [item],
  summary: '',
  ...change,
});

const found = (change: Partial<Meeting>, weight: 'must' | 'look') =>
  checkForFinal(meeting(change), now)
    .filter((gap) => gap.weight === weight)
    .map((gap) => gap.words)
    .join('');

describe('what is missing before a record is final', () => {
  it('is nothing in a whole record', () => {
    expect(checkForFinal(meeting(), now)).toEqual([]);
  });

  it.each<[Partial<Meeting>, string]>([
    [{ endsAt: null }, '结束时间'],
    [{ startsAt: '2022-01-07T19:30' as LocalTime }, '会还没有开'],
    [{ place: ' ' }, '地点'],
    [{ chair: '' }, '主持人'],
    [{ recorder: '' }, '记录人'],
    [{ attendees: [] }, '谁到会'],
    [{ agenda: [] }, '议题'],
  ])('holds it back for want of what every record has: %o', (change, words) => {
    expect(found(change, 'must')).toContain(words);
  });

  it.each<[string, Partial<Meeting>, RegExp]>([
    ['a resolution nobody is responsible for', { agenda: [{ ...item, responsible: '' }] }, /第 1 项“夜班人手”的决议没有写责任人/],
    ['a resolution without a day', { agenda: [{ ...item, dueOn: null }] }, /没有写完成时限/],
    ['a vote short of the voters', { agenda: [{ ...item, votes: { for: 1, against: 0, abstain: 0 } }] }, /记了 1 票.*2 人/],
    ['a resolution that was voted down', { agenda: [{ ...item, votes: { for: 1, against: 1, abstain: 0 } }] }, /赞成没有过半数/],
    ['a chair who is not on the list', { chair: '赵六' }, /主持人赵六不在到会名单里/],
    [
      'a resolution without a quorum',
      { attendees: [present('王喆'), { ...present('李四'), presence: 'absent', reason: '公出' }], recorder: '王喆' },
      /没有过半数.*却记有决议/,
    ],
  ])('points to %s and leaves the decision to the person', (_, change, words) => {
    expect(found(change, 'look')).toMatch(words);
    expect(found(change, 'must')).toBe('');
  });
});
