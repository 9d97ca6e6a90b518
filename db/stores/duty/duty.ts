import { and, asc, eq, gte, lte, max } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AssignmentId, DutyPostId } from '#core/contract/id.ts';
import type { Assignment, DemandCell, Duty, DutyPost, DutyPostFields, Shift } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { assignment, demand, dutyPost, shift } from '../../schema/index.ts';

/** 岗位 in the secretary's order. With `all`, removed ones too, which past duties still name. */
export const listDutyPosts = (db: Db, all = false): readonly DutyPost[] =>
  db
    .select()
    .from(dutyPost)
    .where(all ? undefined : eq(dutyPost.removed, false))
    .orderBy(asc(dutyPost.position))
    .all()
    .map(({ position: _, removed: __, ...fields }) => fields);

export const listShifts = (db: Db, all = false): readonly Shift[] =>
  db
    .select()
    .from(shift)
    .where(all ? undefined : eq(shift.removed, false))
    .orderBy(asc(shift.position))
    .all()
    .map(({ position: _, removed: __, ...fields }) => fields);

/** 人数 of the posts and shifts in force. */
export const listDemand = (db: Db): readonly DemandCell[] =>
  db
    .select({ dutyPostId: demand.dutyPostId, shiftId: demand.shiftId, heads: demand.heads })
    .from(demand)
    .innerJoin(dutyPost, eq(dutyPost.id, demand.dutyPostId))
    .innerJoin(shift, eq(shift.id, demand.shiftId))
    .where(and(eq(dutyPost.removed, false), eq(shift.removed, false)))
    .all();

export const saveDutyPost = (writer: RowWriter, id: DutyPostId, fields: DutyPostFields): void => {
  const known = writer.db.select().from(dutyPost).where(eq(dutyPost.id, id)).get();
  if (known) {
    writer.update('dutyPost', id, { ...fields, removed: false });
    return;
  }
  const last =
    writer.db
      .select({ position: max(dutyPost.position) })
      .from(dutyPost)
      .get()?.position ?? 0;
  writer.insert('dutyPost', { ...fields, id, position: last + 1, removed: false });
};

export const removeDutyPost = (writer: RowWriter, id: DutyPostId): void => writer.update('dutyPost', id, { removed: true });

/** Replaces the grid; shifts left out stay readable for past duties. */
export const saveShifts = (writer: RowWriter, shifts: readonly Shift[]): void => {
  const known = new Map(
    writer.db
      .select()
      .from(shift)
      .all()
      .map((row) => [row.id, row]),
  );
  for (const [index, fields] of shifts.entries()) {
    const row = { ...fields, position: index + 1, removed: false };
    if (known.has(fields.id)) writer.update('shift', fields.id, row);
    else writer.insert('shift', row);
    known.delete(fields.id);
  }
  for (const left of known.values()) if (!left.removed) writer.update('shift', left.id, { removed: true });
};

export const saveDemand = (writer: RowWriter, cells: readonly DemandCell[]): void => {
  const known = new Map(
    writer.db
      .select()
      .from(demand)
      .all()
      .map((row) => [row.id, row]),
  );
  for (const cell of cells) {
    const id = `${cell.dutyPostId}:${cell.shiftId}`;
    const before = known.get(id);
    if (!before) writer.insert('demand', { ...cell, id });
    else if (before.heads !== cell.heads) writer.update('demand', id, { heads: cell.heads });
  }
};

export const listAssignments = (db: Db, range: { readonly from: LocalDate; readonly to: LocalDate }): readonly Assignment[] =>
  db
    .select()
    .from(assignment)
    .where(and(gte(assignment.date, range.from), lte(assignment.date, range.to)))
    .orderBy(asc(assignment.date), asc(assignment.id))
    .all();

export const findAssignment = (db: Db, id: AssignmentId): Assignment | null =>
  db.select().from(assignment).where(eq(assignment.id, id)).get() ?? null;

export const readAssignment = (db: Db, id: AssignmentId): Assignment => {
  const row = findAssignment(db, id);
  if (!row) throw new ExpectedFailure('notFound', '这一班已经改动过了，请刷新后再试。');
  return row;
};

const refuseDouble = (db: Db, duty: Duty): void => {
  const same = and(eq(assignment.date, duty.date), eq(assignment.shiftId, duty.shiftId), eq(assignment.personId, duty.personId));
  if (db.select({ id: assignment.id }).from(assignment).where(same).get()) {
    throw new ExpectedFailure('refused', '这个人在同一班里已经有岗位，没有重复安排。请先撤下原来的岗位。');
  }
};

export const addAssignment = (writer: RowWriter, row: Assignment): void => {
  refuseDouble(writer.db, row);
  writer.insert('assignment', row);
};

export const changeAssignment = (writer: RowWriter, id: AssignmentId, patch: Partial<Pick<Assignment, 'personId' | 'pinned'>>): void => {
  const row = readAssignment(writer.db, id);
  if (patch.personId && patch.personId !== row.personId) refuseDouble(writer.db, { ...row, personId: patch.personId });
  writer.update('assignment', id, patch);
};

export const removeAssignment = (writer: RowWriter, id: AssignmentId): void => writer.remove('assignment', id);

/** Last day with any duty; null before the first plan. */
export const plannedUntil = (db: Db): LocalDate | null =>
  (db
    .select({ date: max(assignment.date) })
    .from(assignment)
    .get()?.date as LocalDate | null) ?? null;

export const hasDutiesFrom = (db: Db, id: DutyPostId, from: LocalDate): boolean =>
  db
    .select({ id: assignment.id })
    .from(assignment)
    .where(and(eq(assignment.dutyPostId, id), gte(assignment.date, from)))
    .limit(1)
    .get() !== undefined;
