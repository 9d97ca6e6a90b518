import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '#core/contract/id.ts';
import type { ActivityId, ActivityKind } from '#core/party-life/activity.ts';
import type { DeedKind, GoodDeedId } from '#core/party-life/good-deed.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { person } from './roster.ts';

/** 支部活动: founding, oath, cleaning. */
export const activity = sqliteTable(
  'activity',
  {
    id: text('id').$type<ActivityId>().primaryKey(),
    kind: text('kind').$type<ActivityKind>().notNull(),
    name: text('name').notNull(),
    date: text('date').$type<LocalDate>().notNull(),
    place: text('place').notNull(),
    hostId: text('host_id')
      .$type<PersonId>()
      .references(() => person.id),
    personIds: text('person_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    headcount: integer('headcount').notNull(),
    pledge: text('pledge').notNull(),
    words: text('words').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('activity_by_date').on(table.date)],
);

/** 好人好事、居民致谢 */
export const goodDeed = sqliteTable(
  'good_deed',
  {
    id: text('id').$type<GoodDeedId>().primaryKey(),
    kind: text('kind').$type<DeedKind>().notNull(),
    date: text('date').$type<LocalDate>().notNull(),
    personIds: text('person_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    words: text('words').notNull(),
    form: text('form').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('good_deed_by_date').on(table.date)],
);

/** 生日: month and day, told by the person. The id is the person's. */
export const birthday = sqliteTable('birthday', {
  id: text('id')
    .$type<PersonId>()
    .primaryKey()
    .references(() => person.id),
  /** MM-DD */
  monthDay: text('month_day').notNull(),
  /** 最近一次送上祝福 */
  greetedOn: text('greeted_on').$type<LocalDate>(),
});
