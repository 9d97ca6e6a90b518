import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AbsenceId, PersonId } from '#core/contract/id.ts';
import type { AbsenceFields } from '#core/roster/absence.ts';
import type { BranchOffice, DutyRole, PersonKind, PoliticalStatus } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** 花名册. `removed` keeps the person's duties, minutes and issues readable. */
export const person = sqliteTable('person', {
  id: text('id').$type<PersonId>().primaryKey(),
  name: text('name').notNull(),
  unit: text('unit').notNull(),
  jobTitle: text('job_title').notNull(),
  branchOffice: text('branch_office').$type<BranchOffice>().notNull(),
  politicalStatus: text('political_status').$type<PoliticalStatus>().notNull(),
  kind: text('kind').$type<PersonKind>().notNull(),
  group: text('group').notNull(),
  dutyRoles: text('duty_roles', { mode: 'json' }).$type<readonly DutyRole[]>().notNull(),
  phone: text('phone').notNull(),
  consentToPublish: integer('consent_to_publish', { mode: 'boolean' }).notNull(),
  availableFrom: text('available_from').$type<LocalDate>(),
  availableTo: text('available_to').$type<LocalDate>(),
  birthYear: integer('birth_year'),
  noNights: integer('no_nights', { mode: 'boolean' }).notNull(),
  trained: integer('trained', { mode: 'boolean' }).notNull(),
  note: text('note').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 请假、生病、隔离、公出 */
export const absence = sqliteTable(
  'absence',
  {
    id: text('id').$type<AbsenceId>().primaryKey(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    from: text('from').$type<LocalDate>().notNull(),
    to: text('to').$type<LocalDate>().notNull(),
    kind: text('kind').$type<AbsenceFields['kind']>().notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('absence_by_person').on(table.personId)],
);
