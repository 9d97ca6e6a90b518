import { ExpectedFailure } from '#core/contract/failure.ts';
import { changedRows } from '#core/duty/apply-change.ts';
import { type Attendance, NOTE_AFTER_MINUTES, wallMinute } from '#core/duty/attendance.ts';
import { type AttendanceBoard, attendanceBoard } from '#core/duty/attendance-board.ts';
import type { Assignment } from '#core/duty/duty.ts';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '#core/duty/timed-duty.ts';
import { addDays, dayNumber, type LocalTime, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { findAttendance, listAttendance, saveAttendance } from '#db/stores/duty/attendance.ts';
import { listShifts, readAssignment } from '#db/stores/duty/duty.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, QueryContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { missingRow, rowOfDuty } from './attendance-rows.ts';
import { recordChange } from './change-writing.ts';
import { readDuties } from './duty-reading.ts';

/** Nobody signs in for tomorrow: at the earliest this long before the shift. */
const EARLIEST_MINUTES = 2 * MINUTES_PER_HOUR;

/** Who should be here, who is, who comes next. */
export const readBoard = ({ db, now, today }: Pick<QueryContext, 'db' | 'now' | 'today'>): AttendanceBoard => {
  const [from, to] = [addDays(today, -1), addDays(today, 1)];
  return attendanceBoard({ ...readDuties(db, from, to), leaders: leadersOf(db, from, to) }, listAttendance(db, from, to), now);
};

export const attendanceQueries: SomeQueries<'attendance'> = {
  'attendance.now': (context) => readBoard(context),
  'attendance.list': ({ db }, { from, to }) => listAttendance(db, from, to),
};

/** First minute of the shift on the wall clock; 0 when the grid no longer knows it. */
const startOf = (db: Db, assignment: Assignment): number => {
  const shift = listShifts(db, true).find((one) => one.id === assignment.shiftId);
  return shift ? dayNumber(assignment.date) * MINUTES_PER_DAY + shift.startMinute : 0;
};

/** The clock's time, or the one given; one that is not now needs a note, and none lies in the future. */
const timeOf = (now: LocalTime, at: LocalTime | null, note: string): LocalTime => {
  if (at === null) return now;
  const difference = wallMinute(now) - wallMinute(at);
  if (difference < -NOTE_AFTER_MINUTES) throw new ExpectedFailure('invalid', '时间比现在还晚，没有登记。', { at: '不能晚于现在' });
  if (Math.abs(difference) > NOTE_AFTER_MINUTES && note === '') {
    throw new ExpectedFailure('invalid', '时间不是现在，请写一句原因，例如“忘记签到，补记”。', { note: '请写明为什么补记' });
  }
  return at;
};

const subjectOf = (db: Db, assignment: Assignment): string => `${readPerson(db, assignment.personId).name} ${shortDate(assignment.date)}`;

const signIn = ({ db, writer, now, about }: CommandContext, assignment: Assignment, at: LocalTime | null, note: string): Attendance => {
  about(subjectOf(db, assignment));
  const row = rowOfDuty(db, assignment);
  if (row.signedInAt) throw new ExpectedFailure('refused', `已经在 ${row.signedInAt.slice(11)} 签到，没有再记。`);
  const time = timeOf(now, at, note);
  if (wallMinute(time) < startOf(db, assignment) - EARLIEST_MINUTES) {
    throw new ExpectedFailure('refused', '离这一班开始还有两个多小时，没有签到。请在上岗时签到。');
  }
  return saveAttendance(writer, { ...row, signedInAt: time, missing: false, note: note || row.note });
};

const signOut = ({ db, writer, now, about }: CommandContext, assignment: Assignment, at: LocalTime | null, note: string): Attendance => {
  about(subjectOf(db, assignment));
  const row = rowOfDuty(db, assignment);
  if (!row.signedInAt) throw new ExpectedFailure('refused', '还没有签到，不能签退。请先补签到，写明时间和原因。');
  if (row.signedOutAt) throw new ExpectedFailure('refused', `已经在 ${row.signedOutAt.slice(11)} 签退，没有再记。`);
  const time = timeOf(now, at, note);
  if (time < row.signedInAt)
    throw new ExpectedFailure('invalid', `签退不能早于签到（${row.signedInAt.slice(11)}），没有登记。`, { at: '早于签到' });
  return saveAttendance(writer, { ...row, signedOutAt: time, note: note || row.note });
};

/** Who came and went before the substitute keeps the hours served. */
const endWhoLeft = ({ db, writer, now }: CommandContext, left: Assignment): void => {
  const row = findAttendance(db, left);
  if (row?.signedInAt && !row.signedOutAt) saveAttendance(writer, { ...row, signedOutAt: now });
};

export const attendanceCommands: SomeCommands<'attendance'> = {
  'attendance.signIn': (context, { assignmentId, at, note }) => signIn(context, readAssignment(context.db, assignmentId), at, note),
  'attendance.signOut': (context, { assignmentId, at, note }) => signOut(context, readAssignment(context.db, assignmentId), at, note),
  'attendance.markMissing': ({ db, writer, about, now }, { assignmentId, note }) => {
    const assignment = readAssignment(db, assignmentId);
    about(subjectOf(db, assignment));
    if (wallMinute(now) < startOf(db, assignment)) throw new ExpectedFailure('refused', '这一班还没有开始，没有记缺岗。');
    return saveAttendance(writer, missingRow(db, assignment, note));
  },
  'attendance.substitute': (context, { changeId, assignmentId, personId, consent }) => {
    const { db, writer, now } = context;
    const left = readAssignment(db, assignmentId);
    const rows = changedRows({ kind: 'substitute', assignmentId, personId }, () => left);
    endWhoLeft(context, left);
    recordChange(context, { id: changeId, kind: 'substitute', rows, consent, takesBack: null });
    const here = wallMinute(now) >= startOf(db, left) - EARLIEST_MINUTES;
    const row = rowOfDuty(db, readAssignment(db, assignmentId));
    return saveAttendance(writer, { ...row, insteadOf: left.personId, signedInAt: here ? now : null, note: consent.reason });
  },
};
