import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Id, PersonId } from '#core/contract/id.ts';
import type { BranchOffice } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { person } from './roster.ts';

/** 同点的其他支部: a site may hold several temporary branches; people without one belong to the branch of the post. */
export const branch = sqliteTable('branch', {
  id: text('id').$type<Id<'branch'>>().primaryKey(),
  name: text('name').notNull(),
  /** 批准机关 */
  approvedBy: text('approved_by').notNull(),
  foundedOn: text('founded_on').$type<LocalDate>(),
  dissolvedOn: text('dissolved_on').$type<LocalDate>(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 任期: an office held by appointment, from a day to a day (null = still held). */
export const officeTerm = sqliteTable(
  'office_term',
  {
    id: text('id').$type<Id<'office-term'>>().primaryKey(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    office: text('office').$type<Exclude<BranchOffice, 'none'>>().notNull(),
    from: text('from').$type<LocalDate>().notNull(),
    to: text('to').$type<LocalDate>(),
    /** 任命机关: a temporary branch does not elect */
    appointedBy: text('appointed_by').notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('office_term_by_person').on(table.personId)],
);

/** 工作组. People name theirs in words (`person.group`); this says what it is for and who leads it. */
export const workingGroup = sqliteTable('working_group', {
  id: text('id').$type<Id<'working-group'>>().primaryKey(),
  name: text('name').notNull(),
  duties: text('duties').notNull(),
  leaderId: text('leader_id')
    .$type<PersonId>()
    .references(() => person.id),
  position: integer('position').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 楼栋, with the committee member (支委) and the person (楼栋负责人) answerable for it. */
export const building = sqliteTable('building', {
  id: text('id').$type<Id<'building'>>().primaryKey(),
  name: text('name').notNull(),
  position: integer('position').notNull(),
  committeeId: text('committee_id')
    .$type<PersonId>()
    .references(() => person.id),
  carerId: text('carer_id')
    .$type<PersonId>()
    .references(() => person.id),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 单元 of a building: its doors by number and never who lives behind them. */
export const buildingUnit = sqliteTable(
  'building_unit',
  {
    id: text('id').$type<Id<'building-unit'>>().primaryKey(),
    buildingId: text('building_id')
      .$type<Id<'building'>>()
      .notNull()
      .references(() => building.id),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    /** 门牌, e.g. 101, 102 */
    rooms: text('rooms', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** 单元负责人 */
    carerId: text('carer_id')
      .$type<PersonId>()
      .references(() => person.id),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('building_unit_by_building').on(table.buildingId)],
);

/** 党员先锋岗 */
export const pioneerPost = sqliteTable('pioneer_post', {
  id: text('id').$type<Id<'pioneer-post'>>().primaryKey(),
  name: text('name').notNull(),
  place: text('place').notNull(),
  duties: text('duties').notNull(),
  /** 承诺 of the post, printed on its sign */
  commitment: text('commitment').notNull(),
  holderIds: text('holder_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
  position: integer('position').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 双报到: a Party member of another unit who lives here reports for duty. One per person. */
export const doubleRegistration = sqliteTable(
  'double_registration',
  {
    id: text('id').$type<Id<'double-registration'>>().primaryKey(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    reportedOn: text('reported_on').$type<LocalDate>().notNull(),
    /** 居住地, as building and unit or in words */
    residence: text('residence').notNull(),
    /** 意向岗位 */
    wishedPosts: text('wished_posts', { mode: 'json' }).$type<readonly string[]>().notNull(),
    /** 可值班时段 */
    availableHours: text('available_hours').notNull(),
    receivedBy: text('received_by').notNull(),
    note: text('note').notNull(),
  },
  (table) => [uniqueIndex('double_registration_person').on(table.personId)],
);

/** 岗前培训. Who attended one that qualifies is trained and may be put on duty. */
export const training = sqliteTable('training', {
  id: text('id').$type<Id<'training'>>().primaryKey(),
  date: text('date').$type<LocalDate>().notNull(),
  topic: text('topic').notNull(),
  trainer: text('trainer').notNull(),
  place: text('place').notNull(),
  qualifies: integer('qualifies', { mode: 'boolean' }).notNull(),
  attendeeIds: text('attendee_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
  note: text('note').notNull(),
});

/** 搭班: two people who stand together, or never in the same shift. */
export const personPair = sqliteTable('person_pair', {
  id: text('id').$type<Id<'person-pair'>>().primaryKey(),
  firstId: text('first_id')
    .$type<PersonId>()
    .notNull()
    .references(() => person.id),
  secondId: text('second_id')
    .$type<PersonId>()
    .notNull()
    .references(() => person.id),
  kind: text('kind').$type<'together' | 'apart'>().notNull(),
  note: text('note').notNull(),
});

/** 入党申请登记: received and forwarded to the person's own unit; a temporary branch never decides. */
export const partyApplication = sqliteTable('party_application', {
  id: text('id').$type<Id<'party-application'>>().primaryKey(),
  personId: text('person_id')
    .$type<PersonId>()
    .references(() => person.id),
  name: text('name').notNull(),
  submittedOn: text('submitted_on').$type<LocalDate>().notNull(),
  receivedBy: text('received_by').notNull(),
  /** 现场表现 */
  conduct: text('conduct').notNull(),
  /** 转交的单位党组织 */
  forwardedTo: text('forwarded_to').notNull(),
  forwardedOn: text('forwarded_on').$type<LocalDate>(),
  note: text('note').notNull(),
});
