import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AbsenceId, PersonId } from '#core/contract/id.ts';
import type { Absence, AbsenceFields } from '#core/roster/absence.ts';
import type { Person, PersonFields } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { type RowWriter, readRow } from '../../row-writer.ts';
import { absence, person } from '../../schema/index.ts';
import { followOffice, secretaryNow } from './office-terms.ts';
import { trainedBySession } from './trained-by-session.ts';

const read = new WeakMap<Db, { readonly changes: number; readonly people: readonly Person[] }>();

/**
 * Everybody, removed ones too, officers first. Nearly every answer needs the list, so that it is kept until the file is written to again;
 * within a transaction it is always read, because a rollback takes rows back but not the count of changes.
 */
export const listPeople = (db: Db): readonly Person[] => {
  if (db.$client.inTransaction) return readPeople(db);
  const changes = db.$client.prepare('SELECT total_changes()').pluck().get() as number;
  const kept = read.get(db);
  if (kept?.changes === changes) return kept.people;
  const people = Object.freeze(readPeople(db));
  read.set(db, { changes, people });
  return people;
};

const readPeople = (db: Db): readonly Person[] =>
  db.select().from(person).orderBy(asc(person.removed), asc(person.id)).all().sort(byOffice);

const { compare } = new Intl.Collator('zh');

const OFFICE_ORDER = ['secretary', 'deputySecretary', 'organisation', 'publicity', 'discipline', 'none'];

/** Branch officers first, then the sent cadres, then by unit and name: the order of the board. */
const byOffice = (a: Person, b: Person): number =>
  Number(a.removed) - Number(b.removed) ||
  OFFICE_ORDER.indexOf(a.branchOffice) - OFFICE_ORDER.indexOf(b.branchOffice) ||
  a.kind.localeCompare(b.kind) ||
  compare(a.unit, b.unit) ||
  compare(a.name, b.name);

export const readPerson = (db: Db, id: PersonId): Person => {
  const row = db.select().from(person).where(eq(person.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '花名册里没有这个人，可能刚被撤销。请刷新后再试。');
  return row;
};

/** `on`: the day from which an office that comes with the person is held. */
export const addPerson = (writer: RowWriter, id: PersonId, fields: PersonFields, on: LocalDate): Person => {
  const added = { ...fields, id, removed: false };
  writer.insert('person', added);
  followOffice(writer, null, added, on);
  return readPerson(writer.db, id);
};

/** A mark made by hand is the person's own from then on: no training session takes it back. */
const forgetSession = (writer: RowWriter, id: PersonId): void => {
  const mark = trainedBySession(id);
  if (readRow(writer.db, 'setting', mark)) writer.remove('setting', mark);
};

/**
 * Changes a person and, where the office or its branch changes, the terms of office in the same step.
 * Who is moved off the roster is relieved; who comes back finds the office free or comes back without it.
 * `on`: the day from which that counts.
 */
export const editPerson = (
  writer: RowWriter,
  id: PersonId,
  patch: Partial<PersonFields> & { readonly removed?: boolean },
  on: LocalDate,
): Person => {
  const before = readPerson(writer.db, id);
  const fields = patch.removed === undefined ? patch : { ...patch, ...officeAfterMove(writer.db, { ...before, ...patch }) };
  const after = { ...before, ...fields };
  writer.update('person', id, fields);
  if (after.trained !== before.trained) forgetSession(writer, id);
  followOffice(writer, before, after, on);
  return after;
};

const officeAfterMove = (db: Db, person: Person): Pick<PersonFields, 'branchOffice'> => ({
  branchOffice: person.removed || secretaryNow(db, person) ? 'none' : person.branchOffice,
});

/** Absences that touch the days from `from` to `to`; all of them without a range. */
export const listAbsences = (db: Db, range?: { readonly from: LocalDate; readonly to: LocalDate }): readonly Absence[] => {
  const touching = range ? and(lte(absence.from, range.to), gte(absence.to, range.from)) : undefined;
  return db.select().from(absence).where(touching).orderBy(asc(absence.from)).all();
};

export const addAbsence = (writer: RowWriter, id: AbsenceId, fields: AbsenceFields): Absence => {
  readPerson(writer.db, fields.personId);
  writer.insert('absence', { ...fields, id });
  return { ...fields, id };
};

export const removeAbsence = (writer: RowWriter, id: AbsenceId): Absence => {
  const row = writer.db.select().from(absence).where(eq(absence.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这条请假已经撤回了。');
  writer.remove('absence', id);
  return row;
};
