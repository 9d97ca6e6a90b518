import { eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import {
  type Appointment,
  type OfficeTerm,
  type OfficeTermId,
  type TermFields,
  twoSecretariesSentence,
  whyNoOffice,
} from '#core/roster/organisation/office-term.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { type LocalDate, longDate } from '#core/time/local-date.ts';
import type { RowWriter } from '../../row-writer.ts';
import { officeTerm } from '../../schema/index.ts';
import { closeTerm, openTerm, openTermOf, readTerm, secretaryNow } from './office-terms.ts';
import { readPerson } from './roster.ts';

const refused = (sentence: string, field: string, short: string): ExpectedFailure =>
  new ExpectedFailure('refused', `${sentence}没有保存。`, { [field]: short });

const refuseBefore = (term: OfficeTerm | null, on: LocalDate, field: string): void => {
  if (!term || term.from <= on) return;
  throw refused(`现任${branchOffices[term.office]}从${longDate(term.from)}开始，日期不能比它早。`, field, `不能早于${longDate(term.from)}`);
};

const refuseFuture = (on: LocalDate, today: LocalDate, field: string): void => {
  if (on > today) throw refused('日期还没有到。请到那一天再登记，', field, '不能晚于今天');
};

/** Ends the office of a person on a day: roster and term together. */
const endOffice = (writer: RowWriter, person: Person, on: LocalDate, note: string, field: string): void => {
  const term = openTermOf(writer.db, person.id);
  refuseBefore(term, on, field);
  if (term) closeTerm(writer, term, on, note, false);
  writer.update('person', person.id, { branchOffice: 'none' });
};

/** A branch has one 书记: who holds the office is relieved the same day if the appointment says so, else the appointment is refused. */
const freeSecretary = (writer: RowWriter, person: Person, { office, from, replaces }: Appointment): void => {
  const held = secretaryNow(writer.db, { ...person, branchOffice: office });
  if (!held) return;
  if (!replaces) {
    const fields = { 'appointment.replaces': `${held.name}现在是书记，请勾上“同时免去”` };
    throw new ExpectedFailure('refused', twoSecretariesSentence(held.name, ''), fields);
  }
  endOffice(writer, held, from, `由${person.name}接任`, 'appointment.from');
};

/** 任命: the office before it ends on the same day. An office whose beginning was not known gets its term. */
export const appoint = (writer: RowWriter, id: OfficeTermId, appointment: Appointment, today: LocalDate): Person => {
  const { personId, office, from, appointedBy, note } = appointment;
  const person = readPerson(writer.db, personId);
  if (person.removed) throw refused(`${person.name}已移出花名册。`, 'appointment.personId', '请选在册的人');
  const reason = whyNoOffice(person);
  if (reason) throw refused(reason, 'appointment.personId', '支部职务由正式党员担任');
  refuseFuture(from, today, 'appointment.from');
  const term = openTermOf(writer.db, personId);
  if (term?.office === office) {
    throw refused(
      `${person.name}已经是${branchOffices[office]}（${longDate(term.from)}起）。要改日期或任命机关，请用“更正”。`,
      'appointment.office',
      '已经担任这个职务',
    );
  }
  refuseBefore(term, from, 'appointment.from');
  freeSecretary(writer, person, appointment);
  if (term) closeTerm(writer, term, from, `改任${branchOffices[office]}`, false);
  openTerm(writer, { id, personId, office, from, appointedBy, note });
  writer.update('person', personId, { branchOffice: office });
  return person;
};

/** 免去 */
export const relieve = (writer: RowWriter, personId: PersonId, on: LocalDate, note: string, today: LocalDate): Person => {
  const person = readPerson(writer.db, personId);
  if (person.branchOffice === 'none') throw new ExpectedFailure('conflict', `${person.name}现在没有支部职务，可能刚被免去。没有改动。`);
  refuseFuture(on, today, 'on');
  endOffice(writer, person, on, note, 'on');
  return person;
};

/** Two stretches of time share a day that is not the day of handing over. */
const overlap = (a: Pick<OfficeTerm, 'from' | 'to'>, b: Pick<OfficeTerm, 'from' | 'to'>): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** 更正任期: dates, appointing body and note; whether somebody holds an office is changed by 任命 and 免去 alone. */
export const mendTerm = (writer: RowWriter, id: OfficeTermId, fields: TermFields, today: LocalDate): Person => {
  const term = readTerm(writer.db, id);
  refuseFuture(fields.from, today, 'fields.from');
  if (fields.to !== null) refuseFuture(fields.to, today, 'fields.to');
  if ((term.to === null) !== (fields.to === null)) {
    throw term.to === null
      ? refused('这段任期还没有结束。要结束它，请用“免去”。', 'fields.to', '请用“免去”')
      : refused('这段任期已经结束，要有免去日期。重新任职请用“任命”。', 'fields.to', '请填写免去日期');
  }
  const own = writer.db.select().from(officeTerm).where(eq(officeTerm.personId, term.personId)).all();
  const other = own.find((one) => one.id !== id && overlap(one, fields));
  if (other)
    throw refused(
      `和这个人的另一段任期（${branchOffices[other.office]}，${longDate(other.from)}起）重叠。`,
      'fields.from',
      '和另一段任期重叠',
    );
  writer.update('officeTerm', id, fields);
  return readPerson(writer.db, term.personId);
};
