import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '#core/contract/id.ts';
import type { BriefFields, BriefId, BriefKind } from '#core/figures/brief.ts';
import type { PatrolId, TallyId, TallyKind } from '#core/figures/tally.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';

/** 计数: one entry of a counter of the day. */
export const tally = sqliteTable(
  'tally',
  {
    id: text('id').$type<TallyId>().primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    kind: text('kind').$type<TallyKind>().notNull(),
    count: integer('count').notNull(),
    /** when it was entered */
    at: text('at').$type<LocalTime>().notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('tally_by_date').on(table.date, table.kind, table.count)],
);

/** 巡逻 */
export const patrol = sqliteTable(
  'patrol',
  {
    id: text('id').$type<PatrolId>().primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    /** minutes from midnight; the end may lie past 1440 */
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
    personIds: text('person_ids', { mode: 'json' }).$type<readonly PersonId[]>().notNull(),
    route: text('route').notNull(),
    found: text('found').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('patrol_by_date').on(table.date)],
);

/** 工作日报、周小结 as somebody edited it; one per kind and first day. */
export const brief = sqliteTable(
  'brief',
  {
    id: text('id').$type<BriefId>().primaryKey(),
    kind: text('kind').$type<BriefKind>().notNull(),
    from: text('from').$type<LocalDate>().notNull(),
    title: text('title').notNull(),
    sections: text('sections', { mode: 'json' }).$type<BriefFields['sections']>().notNull(),
    withFigures: integer('with_figures', { mode: 'boolean' }).notNull(),
    savedAt: text('saved_at').$type<LocalTime>().notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [uniqueIndex('brief_once').on(table.kind, table.from)],
);
