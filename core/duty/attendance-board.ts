import type { OnDuty } from '../contract/results.ts';
import { addDays, dateOf, type LocalTime } from '../time/local-date.ts';
import { type Attendance, lateMinutes, type Presence, presenceOf, wallMinute } from './attendance.ts';
import { type NamedLeader, withNamedLeaders } from './named-leaders.ts';
import { dutiesOfDay, type OnDutyInput } from './on-duty.ts';

type Person = OnDuty['places'][number]['people'][number];

/** One person of a shift at the gate: planned place and what the clock says. */
export interface GatePerson extends Person {
  readonly postName: string;
  readonly presence: Presence;
  readonly signedInAt: LocalTime | null;
  readonly signedOutAt: LocalTime | null;
  /** 0 = came in time or has not come yet */
  readonly lateMinutes: number;
  /** 替岗: whose duty it was */
  readonly insteadOf: string | null;
  readonly note: string;
}
export interface GateShift extends Omit<OnDuty, 'places'> {
  readonly people: readonly GatePerson[];
  /** places that nobody fills */
  readonly open: readonly { readonly postName: string; readonly missing: number }[];
}

/** 谁该在岗: what the gate screen shows. */
export interface AttendanceBoard {
  readonly now: LocalTime;
  /** shifts that run */
  readonly current: readonly GateShift[];
  readonly next: GateShift | null;
  /** shifts that are over, with only those who signed in and not out */
  readonly notSignedOut: readonly GateShift[];
}

const keyOf = (row: Pick<Attendance, 'date' | 'shiftId' | 'personId'>): string => `${row.date} ${row.shiftId} ${row.personId}`;

/** After this many hours a forgotten sign-out is no longer asked for at the gate. */
const FORGOTTEN_MINUTES = 12 * 60;

const toGate = (duty: OnDuty, rows: ReadonlyMap<string, Attendance>, names: ReadonlyMap<string, string>, now: LocalTime): GateShift => {
  const { places, ...shift } = duty;
  return {
    ...shift,
    people: places.flatMap((place) =>
      place.people.map((person): GatePerson => {
        const row = rows.get(keyOf({ date: duty.date, shiftId: duty.shift.id, personId: person.personId }));
        return {
          ...person,
          postName: place.postName,
          presence: presenceOf(row, duty, now),
          signedInAt: row?.signedInAt ?? null,
          signedOutAt: row?.signedOutAt ?? null,
          lateMinutes: lateMinutes(row, duty),
          insteadOf: row?.insteadOf ? (names.get(row.insteadOf) ?? null) : null,
          note: row?.note ?? '',
        };
      }),
    ),
    open: places.filter((place) => place.missing > 0).map(({ postName, missing }) => ({ postName, missing })),
  };
};

/** Now, next, and who has not signed out; from the duties and the attendance of yesterday, today and tomorrow. */
export const attendanceBoard = (
  input: OnDutyInput & { readonly leaders: readonly NamedLeader[] },
  attendance: readonly Attendance[],
  now: LocalTime,
): AttendanceBoard => {
  const date = dateOf(now);
  const rows = new Map(attendance.map((row) => [keyOf(row), row]));
  const names = new Map<string, string>(input.people.map((person) => [person.id, person.name]));
  const duties = [-1, 0, 1].flatMap((step) => dutiesOfDay(input, addDays(date, step)));
  const shifts = withNamedLeaders(duties, input.leaders, input.people)
    .map((duty) => toGate(duty, rows, names, now))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const over = shifts.filter((shift) => shift.endsAt <= now && wallMinute(now) - wallMinute(shift.endsAt) < FORGOTTEN_MINUTES);
  return {
    now,
    current: shifts.filter((shift) => shift.startsAt <= now && shift.endsAt > now),
    next: shifts.find((shift) => shift.startsAt > now) ?? null,
    notSignedOut: over
      .map((shift) => ({ ...shift, people: shift.people.filter((person) => person.presence === 'here'), open: [] }))
      .filter((shift) => shift.people.length > 0),
  };
};
