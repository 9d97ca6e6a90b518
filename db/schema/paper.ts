import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { Id, PersonId } from '#core/contract/id.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { person } from './roster.ts';

/** 照片 for the board, with the person's consent. The id is the person's. */
export const personPhoto = sqliteTable('person_photo', {
  id: text('id')
    .$type<PersonId>()
    .primaryKey()
    .references(() => person.id),
  mime: text('mime').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  addedAt: text('added_at').$type<LocalTime>().notNull(),
});

/** 自备字体: a TTF that the user may print with, e.g. the office's own 仿宋. */
export const userFont = sqliteTable('user_font', {
  id: text('id').$type<Id<'user-font'>>().primaryKey(),
  family: text('family').notNull(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  addedAt: text('added_at').$type<LocalTime>().notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 海报、告知书 made in the designer; one saved as a template (自存模板) starts others. */
export const poster = sqliteTable('poster', {
  id: text('id').$type<Id<'poster'>>().primaryKey(),
  name: text('name').notNull(),
  content: text('content', { mode: 'json' }).$type<PosterContent>().notNull(),
  template: integer('template', { mode: 'boolean' }).notNull(),
  changedAt: text('changed_at').$type<LocalTime>().notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 最近打印: what left for a printer or a file, so that it can be printed again. */
export const printRun = sqliteTable('print_run', {
  id: text('id').primaryKey(),
  at: text('at').$type<LocalTime>().notNull(),
  title: text('title').notNull(),
  format: text('format').notNull(),
  pages: integer('pages'),
  document: text('document', { mode: 'json' }).$type<DocumentRequest>().notNull(),
});
