import { expect, test } from 'vitest';
import { buildAssignment, buildDuty, buildPeople, buildSetup, day, personId, shiftId, testId } from '../testing/build-records.ts';
import type { LocalTime } from '../time/local-date.ts';
import { actualLoads } from './actual-loads.ts';
import type { Attendance } from './attendance.ts';
import { attendanceBoard } from './attendance-board.ts';
import { dutyLoads } from './duty-loads.ts';

const setup = buildSetup();
const people = buildPeople(3);
const early = buildAssignment(buildDuty(0, '2022-01-06', 1), { id: testId<'assignment'>('assignment', 1) });
const late = buildAssignment(buildDuty(1, '2022-01-06', 2), { id: testId<'assignment'>('assignment', 2) });
const at = (text: string): LocalTime => text as LocalTime;

const row = (change: Partial<Attendance> = {}): Attendance => ({
  id: testId<'attendance'>('attendance', 1),
  assignmentId: early.id,
  date: early.date,
  shiftId: shiftId(1),
  dutyPostId: early.dutyPostId,
  personId: personId(0),
  signedInAt: null,
  signedOutAt: null,
  missing: false,
  insteadOf: null,
  note: '',
  ...change,
});
const boardAt = (now: string, rows: readonly Attendance[] = []) =>
  attendanceBoard({ setup, people, assignments: [early, late], leaders: [] }, rows, at(`2022-01-06T${now}`));
const presenceAt = (now: string, rows: readonly Attendance[] = []) =>
  boardAt(now, rows).current.flatMap((shift) => shift.people)[0]?.presence;

test.each([
  ['08:00', 'due'],
  ['08:10', 'due'],
  ['08:11', 'late'],
  ['15:59', 'late'],
])('at %s somebody of the 8:00 shift who has not signed in is "%s" (ten minutes of grace, not nine, not eleven)', (now, presence) =>
  expect(presenceAt(now)).toBe(presence),
);

test('signed in, signed out and missing are told apart, and minutes of lateness stay on record', () => {
  expect(presenceAt('09:00', [row({ signedInAt: at('2022-01-06T08:25') })])).toBe('here');
  expect(boardAt('09:00', [row({ signedInAt: at('2022-01-06T08:25') })]).current[0]?.people[0]?.lateMinutes).toBe(25);
  expect(presenceAt('09:00', [row({ missing: true })])).toBe('missing');
  expect(presenceAt('12:00', [row({ signedInAt: at('2022-01-06T08:00'), signedOutAt: at('2022-01-06T11:00') })])).toBe('left');
});

test('whoever forgot to sign out is still asked for after the shift; whoever never came is not', () => {
  expect(boardAt('16:30', [row({ signedInAt: at('2022-01-06T08:00') })]).notSignedOut[0]?.people.map((one) => one.personId)).toEqual([
    personId(0),
  ]);
  expect(boardAt('16:30').notSignedOut).toEqual([]);
});

const loadsWith = (attendance: readonly Attendance[]) =>
  actualLoads({ from: day('2022-01-06'), to: day('2022-01-06'), setup, people, duties: [early, late], attendance });
const planned = dutyLoads({ from: day('2022-01-06'), to: day('2022-01-06'), setup, people, duties: [early, late] });

test('without attendance the plan counts', () => expect(loadsWith([])).toEqual(planned));

test.each([
  ['left two hours early', '08:00', '14:00', 6],
  ['stayed an hour longer', '08:00', '17:00', 9],
  ['came early to hand over: not longer on duty', '07:30', '16:00', 8],
  ['came an hour late and forgot to sign out', '09:00', null, 7],
])('%s: the hours are those of the clock, and points follow them', (_, signedIn, signedOut, hours) => {
  const [load] = loadsWith([
    row({ signedInAt: at(`2022-01-06T${signedIn}`), signedOutAt: signedOut === null ? null : at(`2022-01-06T${signedOut}`) }),
  ]);
  expect(load?.hours).toBe(hours);
  expect(load?.points).toBeCloseTo(((planned[0]?.points ?? 0) * hours) / 8, 2);
});

test('who did not come has no hours; a substitute has them though the table names somebody else', () => {
  const loads = loadsWith([
    row({ missing: true }),
    row({ id: testId<'attendance'>('attendance', 2), personId: personId(2), insteadOf: personId(0), signedInAt: at('2022-01-06T08:00') }),
  ]);
  expect(loads.map((load) => load.hours)).toEqual([0, 8, 8]);
});
