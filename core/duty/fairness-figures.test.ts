import { describe, expect, it } from 'vitest';
import type { AbsenceId, DutyPostId, PersonId, ShiftId } from '../contract/id.ts';
import { blankPerson, type Person } from '../roster/person.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Attendance } from './attendance.ts';
import { defaultDutyPosts, defaultShifts, plainSetup } from './default-setup.ts';
import type { Duty, DutyPost } from './duty.ts';
import { fairnessTable } from './fairness-figures.ts';

const [night, early, late] = defaultShifts(['night', 'early', 'late'] as unknown as [ShiftId, ShiftId, ShiftId]);
const gates = defaultDutyPosts(['in', 'out', 'patrol'] as unknown as [DutyPostId, DutyPostId, DutyPostId]);
const room = { id: 'room' as DutyPostId, name: '值班室', kind: 'phone', outdoor: false } satisfies DutyPost;
const day = (date: number): LocalDate => `2022-01-${String(date).padStart(2, '0')}` as LocalDate;

const person = (name: string, change: Partial<Person> = {}): Person => ({
  ...blankPerson,
  id: name as PersonId,
  removed: false,
  name,
  ...change,
});
const stands = (who: Person, date: number, shift: { id: ShiftId } = early, post: { id: DutyPostId } = room): Duty => ({
  date: day(date),
  shiftId: shift.id,
  dutyPostId: post.id,
  personId: who.id,
});

const wang = person('王强', { politicalStatus: 'member' });
const li = person('李静');
const zhao = person('赵敏');

/** Thursday 6 to Wednesday 12 January 2022; the 8th is a day off. */
const table = (duties: readonly Duty[], attendance: readonly Attendance[] = []) =>
  fairnessTable({
    from: day(6),
    to: day(12),
    setup: {
      ...plainSetup,
      posts: [...gates, room],
      shifts: [night, early, late],
      demand: [],
      holidays: [{ date: day(8), name: '腊八', kind: 'off' }],
    },
    people: [wang, li, zhao],
    duties,
    attendance,
    changes: [],
    absences: [{ id: 'a' as AbsenceId, personId: li.id, from: day(1), to: day(8), kind: 'leave', note: '' }],
  });
const lineOf = (duties: readonly Duty[], who: Person) => table(duties).lines.find((line) => line.personId === who.id);

describe('公平表', () => {
  it('counts holidays and outdoor posts of each person, and nothing outside the period', () => {
    const gate = gates[0] ?? room;
    const line = lineOf([stands(wang, 7, early, gate), stands(wang, 8, early, gate), stands(wang, 9), stands(wang, 20, early, gate)], wang);
    expect(line).toMatchObject({ shifts: 3, holidays: 1, hardPosts: 2, weekends: 2, hours: 24, partyMember: true });
  });

  it('compares somebody who was on leave by the days they were there', () => {
    const line = lineOf([stands(li, 10), stands(li, 11)], li);
    expect(line).toMatchObject({ availableDays: 4, points: 2, pointsPerDay: 0.5 });
  });

  it('shows the longest run of days and the shortest rest, across midnight too', () => {
    const line = lineOf(
      [stands(wang, 6, late), stands(wang, 8, early), stands(wang, 9, late), stands(wang, 10, early), stands(wang, 12, early)],
      wang,
    );
    expect(line).toMatchObject({ longestRun: 3, leastRest: 8 });
    expect(lineOf([stands(wang, 6)], wang)?.leastRest).toBeNull();
  });

  it('measures evenness over those who serve, so that one person at home does not make a plan look unfair', () => {
    const made = table([stands(wang, 6), stands(li, 10)]);
    expect(made.evenness.points).toMatchObject({ total: 2, gap: 0, deviation: 0 });
    expect(made.lines).toHaveLength(3);
    expect([made.partyMean, made.othersMean]).toEqual([1, 1]);
  });

  it('counts nothing for a duty that was missed (a plan alone would praise who never came)', () => {
    const missed = stands(wang, 7, early, gates[0]);
    const row = { ...missed, id: 'x', assignmentId: null, signedInAt: null, signedOutAt: null, missing: true, insteadOf: null, note: '' };
    const line = table([stands(wang, 6), missed], [row as unknown as Attendance]).lines.find((one) => one.personId === wang.id);
    expect(line).toMatchObject({ shifts: 1, hours: 8, hardPosts: 0, longestRun: 1 });
  });

  it('has no figures to compare while nobody serves', () => {
    expect(table([]).evenness.points).toBeNull();
  });
});
