import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NoticeFields } from '#core/boards/notice.ts';
import type { NoticeId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** 告知书、一封信 */
export const notice = sqliteTable('notice', {
  id: text('id').$type<NoticeId>().primaryKey(),
  kind: text('kind').$type<NoticeFields['kind']>().notNull(),
  title: text('title').notNull(),
  salutation: text('salutation').notNull(),
  body: text('body').notNull(),
  signature: text('signature').notNull(),
  date: text('date').$type<LocalDate>().notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});
