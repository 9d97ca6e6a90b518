import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '#core/contract/id.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import type { CareCaseId, CareContactId, CareNeed, ContactOutcome, ContactWay } from '#core/service/care/care.ts';
import type { VisitId, VisitPair, VisitResult, VisitRoundId } from '#core/service/rounds/visit.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { person } from './roster.ts';
import { buildingUnit } from './roster-life.ts';

/** 一轮排查 */
export const visitRound = sqliteTable('visit_round', {
  id: text('id').$type<VisitRoundId>().primaryKey(),
  name: text('name').notNull(),
  from: text('from').$type<LocalDate>().notNull(),
  to: text('to').$type<LocalDate>().notNull(),
  questions: text('questions').notNull(),
  pairs: text('pairs', { mode: 'json' }).$type<readonly VisitPair[]>().notNull(),
  closedAt: text('closed_at').$type<LocalTime>(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 一次敲门. The newest of a door in a round is what is known of it. */
export const visit = sqliteTable(
  'visit',
  {
    id: text('id').$type<VisitId>().primaryKey(),
    roundId: text('round_id')
      .$type<VisitRoundId>()
      .notNull()
      .references(() => visitRound.id),
    unitId: text('unit_id')
      .$type<BuildingUnitId>()
      .notNull()
      .references(() => buildingUnit.id),
    room: text('room').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    result: text('result').$type<VisitResult>().notNull(),
    personIds: text('person_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    note: text('note').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('visit_by_door').on(table.roundId, table.unitId, table.room, table.at), index('visit_by_time').on(table.at)],
);

/** 包保户. Everything that tells who it is goes on `purgeOn`. */
export const careCase = sqliteTable('care_case', {
  id: text('id').$type<CareCaseId>().primaryKey(),
  unitId: text('unit_id')
    .$type<BuildingUnitId>()
    .references(() => buildingUnit.id),
  room: text('room').notNull(),
  called: text('called').notNull(),
  phone: text('phone').notNull(),
  needs: text('needs', { mode: 'json' }).$type<readonly CareNeed[]>().notNull(),
  words: text('words').notNull(),
  carerId: text('carer_id')
    .$type<PersonId>()
    .notNull()
    .references(() => person.id),
  deputyId: text('deputy_id')
    .$type<PersonId>()
    .references(() => person.id),
  everyDays: integer('every_days').notNull(),
  from: text('from').$type<LocalDate>().notNull(),
  until: text('until').$type<LocalDate>(),
  purgeOn: text('purge_on').$type<LocalDate>().notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 一次联系 */
export const careContact = sqliteTable(
  'care_contact',
  {
    id: text('id').$type<CareContactId>().primaryKey(),
    caseId: text('case_id')
      .$type<CareCaseId>()
      .notNull()
      .references(() => careCase.id),
    at: text('at').$type<LocalTime>().notNull(),
    way: text('way').$type<ContactWay>().notNull(),
    outcome: text('outcome').$type<ContactOutcome>().notNull(),
    words: text('words').notNull(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('care_contact_by_case').on(table.caseId, table.at), index('care_contact_by_time').on(table.at)],
);
