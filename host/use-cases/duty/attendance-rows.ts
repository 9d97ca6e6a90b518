import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Id } from '#core/contract/id.ts';
import type { Attendance } from '#core/duty/attendance.ts';
import type { Assignment } from '#core/duty/duty.ts';
import type { Db } from '#db/db.ts';
import { attendanceIdFree, findAttendance } from '#db/stores/duty/attendance.ts';

/** The assignment's own id, unless another person's row has it from before a change. */
const newId = (db: Db, assignment: Assignment): Attendance['id'] => {
  const own = assignment.id as string as Id<'attendance'>;
  return attendanceIdFree(db, own) ? own : (randomUUID() as Id<'attendance'>);
};

/** The row of a duty as stored, or an empty one. */
export const rowOfDuty = (db: Db, assignment: Assignment): Attendance =>
  findAttendance(db, assignment) ?? {
    id: newId(db, assignment),
    assignmentId: assignment.id,
    date: assignment.date,
    shiftId: assignment.shiftId,
    dutyPostId: assignment.dutyPostId,
    personId: assignment.personId,
    signedInAt: null,
    signedOutAt: null,
    missing: false,
    insteadOf: null,
    note: '',
  };

/** 缺岗; refused for somebody who has signed in. */
export const missingRow = (db: Db, assignment: Assignment, note: string): Attendance => {
  const row = rowOfDuty(db, assignment);
  if (row.signedInAt) throw new ExpectedFailure('refused', '这个人已经签到，没有记缺岗。如果签错了，请先撤销签到。');
  return { ...row, missing: true, note };
};
