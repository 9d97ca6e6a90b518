import { ExpectedFailure } from '#core/contract/failure.ts';
import { type ChangedRows, changedRows } from '#core/duty/apply-change.ts';
import type { Assignment } from '#core/duty/duty.ts';
import type { DutyChange } from '#core/duty/duty-change.ts';
import type { PlanLine } from '#core/duty/plan-version.ts';
import type { Db } from '#db/db.ts';
import { findAttendance, removeAttendance, saveAttendance } from '#db/stores/duty/attendance.ts';
import { readAssignment } from '#db/stores/duty/duty.ts';
import { listDutyChanges, readDutyChange } from '#db/stores/duty/duty-change.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { missingRow } from './attendance-rows.ts';
import { breachesOfChange, leaderOf, linesOf, recordChange } from './change-writing.ts';

export const dutyChangeQueries: SomeQueries<'dutyChange'> = {
  'dutyChange.list': ({ db }, { from, to }) => listDutyChanges(db, from, to),
  'dutyChange.check': ({ db }, { change }) => {
    const rows = changedRows(change, (id) => readAssignment(db, id));
    return { ...linesOf(db, rows), breaches: breachesOfChange(db, rows), leader: leaderOf(db, rows) };
  },
};

const rowOf = (line: PlanLine, pinned: readonly string[]): Assignment => ({
  id: line.assignmentId,
  date: line.date,
  shiftId: line.shiftId,
  dutyPostId: line.dutyPostId,
  personId: line.personId,
  pinned: pinned.includes(line.assignmentId),
});

const changedSince = (): ExpectedFailure =>
  new ExpectedFailure('conflict', '这一班后来又改动过，不能直接撤回，没有改动。请先撤回后来的变动，或另外登记一条。');

/** The entry turned round, where the duty table still is as the entry left it. */
const turnedRound = (db: Db, entry: DutyChange): ChangedRows => {
  if (entry.takenBack) throw new ExpectedFailure('refused', '这条变动已经撤回过，没有再记。');
  if (entry.kind === 'takeBack') throw new ExpectedFailure('refused', '撤回的记录不能再撤回，没有改动。请重新登记一条变动。');
  const removed = entry.added.map((line) => {
    const present = readAssignment(db, line.assignmentId);
    if (present.personId !== line.personId || present.dutyPostId !== line.dutyPostId || present.date !== line.date) throw changedSince();
    return present;
  });
  return { removed, added: entry.removed.map((line) => rowOf(line, entry.pinned)) };
};

/** What the gate noted because of an entry goes with it: the substitute's sign-in and the 缺岗 mark. */
const forgetAttendance = ({ db, writer }: CommandContext, entry: DutyChange): void => {
  for (const line of entry.added) {
    const row = findAttendance(db, line);
    if (row?.insteadOf) removeAttendance(writer, row.id);
  }
  for (const line of entry.removed) {
    const row = findAttendance(db, line);
    if (row?.missing) removeAttendance(writer, row.id);
  }
};

export const dutyChangeCommands: SomeCommands<'dutyChange'> = {
  'dutyChange.record': (context, { id, change, consent }) => {
    const rows = changedRows(change, (assignmentId) => readAssignment(context.db, assignmentId));
    const entry = recordChange(context, { id, kind: change.kind, rows, consent, takesBack: null });
    const [gone] = rows.removed;
    if (change.kind === 'absent' && gone) saveAttendance(context.writer, missingRow(context.db, gone, consent.reason));
    return entry;
  },
  'dutyChange.takeBack': (context, { id, of, consent }) => {
    const entry = readDutyChange(context.db, of);
    const rows = turnedRound(context.db, entry);
    const back = recordChange(context, { id, kind: 'takeBack', rows, consent, takesBack: of });
    forgetAttendance(context, entry);
    return back;
  },
};
