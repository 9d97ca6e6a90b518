import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import {
  type Office,
  type OfficeTerm,
  type OfficeTermId,
  secretaryBeside,
  twoSecretariesSentence,
} from '#core/roster/organisation/office-term.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { branch, officeTerm, person } from '../../schema/index.ts';

type Officer = Pick<Person, 'id' | 'name' | 'branchOffice' | 'branchId' | 'removed'>;

/** 任期, present and past, newest first. */
export const listTerms = (db: Db): readonly OfficeTerm[] =>
  db.select().from(officeTerm).orderBy(desc(officeTerm.from), desc(officeTerm.id)).all();

export const readTerm = (db: Db, id: OfficeTermId): OfficeTerm => {
  const term = db.select().from(officeTerm).where(eq(officeTerm.id, id)).get();
  if (!term) throw new ExpectedFailure('notFound', '这段任期已经不在了，可能刚被撤销。请刷新后再试。');
  return term;
};

/** The term in which the person holds an office now; null also for an office whose beginning nobody wrote down. */
export const openTermOf = (db: Db, personId: PersonId): OfficeTerm | null =>
  db
    .select()
    .from(officeTerm)
    .where(and(eq(officeTerm.personId, personId), isNull(officeTerm.to)))
    .get() ?? null;

/** Who else is 书记 of the branch in which this person is to be 书记; null = the office is free. */
export const secretaryNow = (db: Db, wanted: Omit<Officer, 'name' | 'removed'>): Person | null =>
  wanted.branchOffice === 'secretary'
    ? secretaryBeside(db.select().from(person).where(eq(person.branchOffice, 'secretary')).all(), wanted)
    : null;

/** One 书记 per branch, whichever way the office is written: form, import or appointment. */
const refuseSecondSecretary = (db: Db, wanted: Officer): void => {
  const held = wanted.removed ? null : secretaryNow(db, wanted);
  if (!held) return;
  throw new ExpectedFailure('refused', twoSecretariesSentence(held.name, wanted.name), {
    'fields.branchOffice': `${held.name}现在是书记，请先免去`,
  });
};

export const openTerm = (writer: RowWriter, term: Omit<OfficeTerm, 'to'>): void => writer.insert('officeTerm', { ...term, to: null });

/** Ends a term. One that began the same day is taken away when it was only a slip of the form (`slip`). */
export const closeTerm = (writer: RowWriter, term: OfficeTerm, on: LocalDate, note: string, slip: boolean): void => {
  if (slip && term.from >= on) writer.remove('officeTerm', term.id);
  else writer.update('officeTerm', term.id, { to: on, note: [term.note, note].filter(Boolean).join('；') });
};

const heldBy = (officer: Officer | null): Office | null =>
  officer === null || officer.removed || officer.branchOffice === 'none' ? null : officer.branchOffice;

/** Where the office was held, kept with the term of somebody who goes on in another branch. */
const leftBranch = (db: Db, before: Officer, after: Officer): string => {
  if (before.branchId === after.branchId) return '';
  if (before.branchId === null) return '任职于本指挥所党支部';
  return `任职于${db.select().from(branch).where(eq(branch.id, before.branchId)).get()?.name ?? '另一党支部'}`;
};

/**
 * Terms follow what the roster says, in the same transaction: the old office ends on the day, the new one begins.
 * Nothing happens while office and branch stay as they were, so an office older than the register keeps its unknown beginning.
 */
export const followOffice = (writer: RowWriter, before: Officer | null, after: Officer, on: LocalDate): void => {
  const [held, holds] = [heldBy(before), heldBy(after)];
  if (held === holds && before?.branchId === after.branchId) return;
  refuseSecondSecretary(writer.db, after);
  const open = openTermOf(writer.db, after.id);
  if (open) closeTerm(writer, open, on, before ? leftBranch(writer.db, before, after) : '', true);
  if (!holds) return;
  openTerm(writer, { id: randomUUID() as OfficeTermId, personId: after.id, office: holds, from: on, appointedBy: '', note: '' });
};
