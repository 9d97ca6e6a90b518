import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AbsenceId, Id, PersonId } from '#core/contract/id.ts';
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
  /** 所在党支部: where the organisational relation stays */
  homeBranch: text('home_branch').notNull().default(''),
  /** another temporary branch of the site; null = that of the post */
  branchId: text('branch_id').$type<Id<'branch'>>(),
  /** 服务岗位, e.g. 卡口, 核酸点, 配送 */
  servicePost: text('service_post').notNull().default(''),
  /** 专业特长: 驾驶, 医护, 电工 */
  skills: text('skills', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  /** 亮承诺 */
  commitment: text('commitment').notNull().default(''),
  /** on top of `consentToPublish` (name and post): what else may be shown */
  publishUnit: integer('publish_unit', { mode: 'boolean' }).notNull().default(false),
  publishPhone: integer('publish_phone', { mode: 'boolean' }).notNull().default(false),
  consentedOn: text('consented_on').$type<LocalDate>(),
  /** 原表: cells of the imported table that have no field here, or were put right, as they stood */
  original: text('original', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull().default({}),
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
