import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { LocalTime } from '#core/time/local-date.ts';
import type { RecordTableName, RowChange } from '../row-change.ts';

/** The hash chain (审计链): who did what, in order. It holds no names of people served, only salted hashes of the payloads. */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    commandId: text('command_id').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    user: text('user').notNull(),
    route: text('route').notNull(),
    /** `do`, or `undo` / `redo` of the event `target` */
    act: text('act').$type<'do' | 'undo' | 'redo'>().notNull(),
    target: integer('target'),
    payloadHash: text('payload_hash').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [uniqueIndex('audit_event_command').on(table.commandId), index('audit_event_target').on(table.target)],
);

/** What an event did. Erasable: a purge deletes rows here and breaks neither the chain nor the promise. */
export const eventPayload = sqliteTable('event_payload', {
  seq: integer('seq').primaryKey(),
  salt: text('salt').notNull(),
  label: text('label').notNull(),
  subject: text('subject').notNull(),
  inputHash: text('input_hash').notNull(),
  changes: text('changes', { mode: 'json' }).$type<readonly RowChange[]>().notNull(),
  /** the answer given; `erased`: the events whose payloads this one deleted */
  result: text('result', { mode: 'json' }).$type<{ readonly value: unknown; readonly erased?: readonly number[] }>().notNull(),
});

/** Which rows an event touched, so that the history of one record is found without reading every payload. Numbers only, no words. */
export const eventTouch = sqliteTable(
  'event_touch',
  {
    seq: integer('seq').notNull(),
    table: text('table_name').$type<RecordTableName>().notNull(),
    rowId: text('row_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.rowId, table.table, table.seq] })],
);

/** 导出记录 */
export const exportRun = sqliteTable('export_run', {
  id: text('id').primaryKey(),
  at: text('at').$type<LocalTime>().notNull(),
  folder: text('folder').notNull(),
  files: text('files', { mode: 'json' }).$type<readonly { name: string; bytes: number; sha256: string; pages?: number }[]>().notNull(),
});
