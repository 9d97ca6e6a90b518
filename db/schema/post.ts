import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PostId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** 指挥所: exactly one row. */
export const post = sqliteTable('post', {
  id: text('id').$type<PostId>().primaryKey(),
  branchName: text('branch_name').notNull(),
  community: text('community').notNull(),
  street: text('street').notNull(),
  foundedOn: text('founded_on').$type<LocalDate>().notNull(),
  zone: text('zone').notNull(),
  hotline: text('hotline').notNull(),
  supervisionPhone: text('supervision_phone').notNull(),
  buildings: integer('buildings').notNull(),
  entrances: integer('entrances').notNull(),
  households: integer('households').notNull(),
  sample: integer('sample', { mode: 'boolean' }).notNull(),
});

/** Settings of the post by name, as JSON: duty rules, useful telephone numbers. */
export const setting = sqliteTable('setting', {
  id: text('id').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
});
