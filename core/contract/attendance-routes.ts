import { z } from 'zod';
import type { Attendance } from '../duty/attendance.ts';
import type { AttendanceBoard } from '../duty/attendance-board.ts';
import { changeConsent } from '../duty/duty-change.ts';
import { localTime } from '../time/local-date.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, type Role } from './route.ts';

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const note = z.string().trim().max(100, '说明最多 100 个字');
/** `at` null: the clock of the host */
const stamp = z.object({ assignmentId: id<'assignment'>(), at: localTime.nullable(), note });

/** 到岗: who really stood at the gate, by the clock. */
export const attendanceRoutes = {
  'attendance.now': query(z.object({}), ['duty', 'roster']).returns<AttendanceBoard>(),
  'attendance.list': query(period, ['duty']).returns<readonly Attendance[]>(),
  'attendance.signIn': command('签到', stamp, ['duty'], dutyPeople).returns<Attendance>(),
  'attendance.signOut': command('签退', stamp, ['duty'], dutyPeople).returns<Attendance>(),
  'attendance.markMissing': command(
    '记缺岗',
    z.object({ assignmentId: id<'assignment'>(), note }),
    ['duty'],
    dutyPeople,
  ).returns<Attendance>(),
  /** somebody else stands in and is signed in; writes a 顶班 entry with the same checks */
  'attendance.substitute': command(
    '登记替岗',
    z.object({ changeId: id<'duty-change'>(), assignmentId: id<'assignment'>(), personId: id<'person'>(), consent: changeConsent }),
    ['duty'],
    dutyPeople,
  ).returns<Attendance>(),
};
