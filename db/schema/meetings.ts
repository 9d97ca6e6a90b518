import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Id, MeetingId } from '#core/contract/id.ts';
import type { AgendaItem, Attendee, MeetingFields } from '#core/meetings/meeting.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';

/** 会议 */
export const meeting = sqliteTable('meeting', {
  id: text('id').$type<MeetingId>().primaryKey(),
  kind: text('kind').$type<MeetingFields['kind']>().notNull(),
  ordinal: integer('ordinal').notNull(),
  title: text('title').notNull(),
  startsAt: text('starts_at').$type<LocalTime>().notNull(),
  endsAt: text('ends_at').$type<LocalTime>(),
  place: text('place').notNull(),
  chair: text('chair').notNull(),
  recorder: text('recorder').notNull(),
  attendees: text('attendees', { mode: 'json' }).$type<readonly Attendee[]>().notNull(),
  summary: text('summary').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 议题 with its resolution, a table of its own because open resolutions are followed up. */
export const agendaItem = sqliteTable(
  'agenda_item',
  {
    id: text('id').$type<Id<'agenda-item'>>().primaryKey(),
    meetingId: text('meeting_id')
      .$type<MeetingId>()
      .notNull()
      .references(() => meeting.id),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    statements: text('statements', { mode: 'json' }).$type<AgendaItem['statements']>().notNull(),
    resolution: text('resolution').notNull(),
    votes: text('votes', { mode: 'json' }).$type<AgendaItem['votes']>(),
    responsible: text('responsible').notNull(),
    dueOn: text('due_on').$type<LocalDate>(),
    doneOn: text('done_on').$type<LocalDate>(),
  },
  (table) => [index('agenda_item_by_meeting').on(table.meetingId, table.position)],
);
