import type { AssignmentId, DutyPostId, Id, PersonId, ShiftId } from '../contract/id.ts';
import type { OnDuty } from '../contract/results.ts';
import { dateOf, dayNumber, type LocalDate, type LocalTime, minuteOfDay } from '../time/local-date.ts';
import { MINUTES_PER_DAY } from './timed-duty.ts';

/** Minutes after the start until somebody who has not signed in counts as late (迟到). */
export const LATE_AFTER_MINUTES = 10;
/** A time given by hand that differs more than this from the clock needs a note. */
export const NOTE_AFTER_MINUTES = 5;

/** 签到: one person's actual duty. */
export interface Attendance {
  readonly id: Id<'attendance'>;
  readonly assignmentId: AssignmentId | null;
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly dutyPostId: DutyPostId;
  readonly personId: PersonId;
  readonly signedInAt: LocalTime | null;
  readonly signedOutAt: LocalTime | null;
  readonly missing: boolean;
  readonly insteadOf: PersonId | null;
  readonly note: string;
}

/** 未到时间、未到、迟到未到、在岗、已签退、缺岗 */
export const presences = { expected: '还没到时间', due: '还没签到', late: '迟到', here: '在岗', left: '已签退', missing: '缺岗' } as const;
export type Presence = keyof typeof presences;

/** Minutes of the wall clock since 1970-01-01. */
export const wallMinute = (time: LocalTime): number => dayNumber(dateOf(time)) * MINUTES_PER_DAY + minuteOfDay(time);

/** Where somebody is at `now`: late means that the shift began more than ten minutes ago and nobody signed in. */
export const presenceOf = (
  row: Pick<Attendance, 'signedInAt' | 'signedOutAt' | 'missing'> | undefined,
  shift: Pick<OnDuty, 'startsAt'>,
  now: LocalTime,
): Presence => {
  if (row?.missing) return 'missing';
  if (row?.signedOutAt) return 'left';
  if (row?.signedInAt) return 'here';
  if (now < shift.startsAt) return 'expected';
  return wallMinute(now) - wallMinute(shift.startsAt) > LATE_AFTER_MINUTES ? 'late' : 'due';
};

/** Minutes that somebody came after the start; 0 within the ten minutes of grace. */
export const lateMinutes = (row: Pick<Attendance, 'signedInAt'> | undefined, shift: Pick<OnDuty, 'startsAt'>): number => {
  if (!row?.signedInAt) return 0;
  const minutes = wallMinute(row.signedInAt) - wallMinute(shift.startsAt);
  return minutes > LATE_AFTER_MINUTES ? minutes : 0;
};
