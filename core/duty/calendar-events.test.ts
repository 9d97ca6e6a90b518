import { describe, expect, it } from 'vitest';
import type { AssignmentId, DutyPostId, PersonId, PostId, ShiftId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import { calendarEvents } from './calendar-events.ts';
import { defaultDutyPosts, defaultShifts } from './default-setup.ts';
import type { Assignment, Shift } from './duty.ts';

const shifts = defaultShifts(['n', 'e', 'l'] as unknown as [ShiftId, ShiftId, ShiftId]);
const overnight: Shift = { ...shifts[0], id: 'o' as ShiftId, startMinute: 22 * 60, endMinute: 30 * 60 };
const posts = defaultDutyPosts(['in', 'out', 'patrol'] as unknown as [DutyPostId, DutyPostId, DutyPostId]);
const post = { id: 'post' as PostId, community: '龙泉社区', zone: 'Asia/Shanghai' };
const me = 'me' as PersonId;

const stands = (id: string, date: string, shiftId: string, personId: PersonId = me): Assignment => ({
  id: id as AssignmentId,
  date: date as LocalDate,
  shiftId: shiftId as ShiftId,
  dutyPostId: 'in' as DutyPostId,
  personId,
  pinned: false,
});
const eventsOf = (...assignments: readonly Assignment[]) =>
  calendarEvents({ post, setup: { posts, shifts: [...shifts, overnight] }, assignments }, me);
const utc = (time: number): string => new Date(time).toISOString().slice(0, 16);

describe('a person’s duties for a calendar', () => {
  it('run over midnight into the next day, on the clock of the post', () => {
    const [event] = eventsOf(stands('a', '2022-01-06', 'o'));
    expect([utc(event?.start ?? 0), utc(event?.end ?? 0)]).toEqual(['2022-01-06T14:00', '2022-01-06T22:00']);
    const [late] = eventsOf(stands('a', '2022-01-06', 'l'));
    expect(utc(late?.end ?? 0)).toBe('2022-01-06T16:00');
  });

  it('keep their UID when the plan is made anew with another shift on that day, so that importing again moves and does not double', () => {
    const [before] = eventsOf(stands('a', '2022-01-06', 'e'));
    const [after] = eventsOf(stands('b', '2022-01-06', 'l'));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.start).not.toBe(before?.start);
  });

  it('never share a UID between two duties of one day, two days or two people', () => {
    const mine = eventsOf(stands('a', '2022-01-06', 'n'), stands('b', '2022-01-06', 'l'), stands('c', '2022-01-07', 'n'));
    const yours = calendarEvents(
      { post, setup: { posts, shifts }, assignments: [stands('d', '2022-01-06', 'n', 'you' as PersonId)] },
      'you' as PersonId,
    );
    expect(new Set([...mine, ...yours].map((event) => event.uid)).size).toBe(4);
  });

  it('hold nobody else’s duty', () => {
    expect(eventsOf(stands('a', '2022-01-06', 'n', 'you' as PersonId))).toEqual([]);
  });
});
