import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AssignmentId, DutyPostId, PersonId, ShiftId } from '#core/contract/id.ts';
import type { DutyPostKind } from '#core/duty/duty.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { person } from './roster.ts';

/** 岗位. `removed` keeps past duties readable. */
export const dutyPost = sqliteTable('duty_post', {
  id: text('id').$type<DutyPostId>().primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').$type<DutyPostKind>().notNull(),
  outdoor: integer('outdoor', { mode: 'boolean' }).notNull(),
  position: integer('position').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 班次 */
export const shift = sqliteTable('shift', {
  id: text('id').$type<ShiftId>().primaryKey(),
  letter: text('letter').notNull(),
  name: text('name').notNull(),
  startMinute: integer('start_minute').notNull(),
  endMinute: integer('end_minute').notNull(),
  night: integer('night', { mode: 'boolean' }).notNull(),
  weight: real('weight').notNull(),
  position: integer('position').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 需求人数 per post and shift; the id is `post:shift`. */
export const demand = sqliteTable('demand', {
  id: text('id').primaryKey(),
  dutyPostId: text('duty_post_id')
    .$type<DutyPostId>()
    .notNull()
    .references(() => dutyPost.id),
  shiftId: text('shift_id')
    .$type<ShiftId>()
    .notNull()
    .references(() => shift.id),
  heads: integer('heads').notNull(),
});

/** 值班: one person at one post in one shift of one day. */
export const assignment = sqliteTable(
  'assignment',
  {
    id: text('id').$type<AssignmentId>().primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    shiftId: text('shift_id')
      .$type<ShiftId>()
      .notNull()
      .references(() => shift.id),
    dutyPostId: text('duty_post_id')
      .$type<DutyPostId>()
      .notNull()
      .references(() => dutyPost.id),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    pinned: integer('pinned', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    index('assignment_by_date').on(table.date),
    index('assignment_by_person').on(table.personId, table.date),
    uniqueIndex('assignment_once').on(table.date, table.shiftId, table.personId),
  ],
);
