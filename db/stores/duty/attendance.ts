import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Id } from '#core/contract/id.ts';
import type { Attendance } from '#core/duty/attendance.ts';
import type { Duty } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { attendance } from '../../schema/index.ts';

/** 签到 of the days, by day. */
export const listAttendance = (db: Db, from: LocalDate, to: LocalDate): readonly Attendance[] =>
  db
    .select()
    .from(attendance)
    .where(and(gte(attendance.date, from), lte(attendance.date, to)))
    .orderBy(asc(attendance.date), asc(attendance.id))
    .all();

export const findAttendance = (db: Db, { date, shiftId, personId }: Pick<Duty, 'date' | 'shiftId' | 'personId'>): Attendance | null =>
  db
    .select()
    .from(attendance)
    .where(and(eq(attendance.date, date), eq(attendance.shiftId, shiftId), eq(attendance.personId, personId)))
    .get() ?? null;

/** True while no row has that id: after a change of people the assignment's own id may be taken. */
export const attendanceIdFree = (db: Db, id: Id<'attendance'>): boolean =>
  db.select({ id: attendance.id }).from(attendance).where(eq(attendance.id, id)).get() === undefined;

export const saveAttendance = (writer: RowWriter, row: Attendance): Attendance => {
  if (attendanceIdFree(writer.db, row.id)) writer.insert('attendance', row);
  else writer.update('attendance', row.id, row);
  return row;
};

export const removeAttendance = (writer: RowWriter, id: Id<'attendance'>): void => writer.remove('attendance', id);
