import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Id, MeetingId } from '#core/contract/id.ts';
import type { AgendaCategory } from '#core/meetings/agenda-category.ts';
import type { AgendaItem, Attendee, MeetingFields } from '#core/meetings/meeting.ts';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import type { QuorumRule } from '#core/meetings/quorum-rule.ts';
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
  /** what a meeting of kind `other` is called */
  kindName: text('kind_name').notNull().default(''),
  /** 法定人数: which share of those entitled must be present to decide */
  quorum: text('quorum').$type<QuorumRule>().notNull().default('half'),
  /** 纪要: what the official minutes add to the record; null = none drawn up */
  official: text('official', { mode: 'json' }).$type<OfficialMinutes>(),
  /** 定稿: from then on the record is read only, and this hash proves it */
  finalisedAt: text('finalised_at').$type<LocalTime>(),
  finalisedBy: text('finalised_by'),
  finalHash: text('final_hash'),
});

/** 更正: a dated addition to a finalised record. Append-only by trigger. */
export const meetingAmendment = sqliteTable(
  'meeting_amendment',
  {
    id: text('id').$type<Id<'meeting-amendment'>>().primaryKey(),
    meetingId: text('meeting_id')
      .$type<MeetingId>()
      .notNull()
      .references(() => meeting.id),
    at: text('at').$type<LocalTime>().notNull(),
    by: text('by').notNull(),
    words: text('words').notNull(),
    /** over the record's hash and all amendments before */
    hash: text('hash').notNull(),
  },
  (table) => [index('meeting_amendment_by_meeting').on(table.meetingId)],
);

/** 附件, mostly photos: inside the encrypted file, never beside it. */
export const meetingAttachment = sqliteTable(
  'meeting_attachment',
  {
    id: text('id').$type<Id<'meeting-attachment'>>().primaryKey(),
    meetingId: text('meeting_id')
      .$type<MeetingId>()
      .notNull()
      .references(() => meeting.id),
    fileName: text('file_name').notNull(),
    mime: text('mime').notNull(),
    caption: text('caption').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    addedAt: text('added_at').$type<LocalTime>().notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('meeting_attachment_by_meeting').on(table.meetingId)],
);

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
    /** 议题, 报告 or 传达 */
    category: text('category').$type<AgendaCategory>().notNull().default('topic'),
  },
  (table) => [index('agenda_item_by_meeting').on(table.meetingId, table.position)],
);
