import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AssignmentId, DutyPostId, Id, PersonId, ShiftId } from '#core/contract/id.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { dutyPost, shift } from './duty.ts';
import { person } from './roster.ts';

/** 按阶段、按星期的人数: instead of the daily demand, in a phase (null = any), on some weekdays (bit 0 = Monday; 127 = any). */
export const demandVariant = sqliteTable('demand_variant', {
  id: text('id').primaryKey(),
  phase: text('phase').$type<'lockdown' | 'control' | 'lifted'>(),
  weekdays: integer('weekdays').notNull(),
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

/** 防控阶段: from this day on. The id is the day. */
export const phaseChange = sqliteTable('phase_change', {
  id: text('id').$type<LocalDate>().primaryKey(),
  phase: text('phase').$type<'lockdown' | 'control' | 'lifted'>().notNull(),
});

/** 节假日表: days that differ from the week. The id is the day. */
export const holiday = sqliteTable('holiday', {
  id: text('id').$type<LocalDate>().primaryKey(),
  name: text('name').notNull(),
  /** a day off (放假), or a weekend day worked for it (调休上班) */
  kind: text('kind').$type<'off' | 'worked'>().notNull(),
});

/** 带班: who leads a day, or one shift of it. The id is `day` or `day:shift`. */
export const dutyLeader = sqliteTable(
  'duty_leader',
  {
    id: text('id').primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    shiftId: text('shift_id').$type<ShiftId>(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
  },
  (table) => [index('duty_leader_by_date').on(table.date)],
);

/** 意愿: would like to serve, or not to, on a day or in one shift of it. */
export const dutyWish = sqliteTable(
  'duty_wish',
  {
    id: text('id').$type<Id<'duty-wish'>>().primaryKey(),
    personId: text('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => person.id),
    date: text('date').$type<LocalDate>().notNull(),
    shiftId: text('shift_id').$type<ShiftId>(),
    wants: text('wants').$type<'on' | 'off'>().notNull(),
    /** 1 if possible, 2 strongly */
    strength: integer('strength').notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('duty_wish_by_date').on(table.date)],
);

/** 发布的版本: what stood in the table when it was published; never changed afterwards. */
export const planVersion = sqliteTable('plan_version', {
  id: text('id').$type<Id<'plan-version'>>().primaryKey(),
  number: integer('number').notNull().unique(),
  fromDate: text('from_date').$type<LocalDate>().notNull(),
  toDate: text('to_date').$type<LocalDate>().notNull(),
  publishedAt: text('published_at').$type<LocalTime>().notNull(),
  publishedBy: text('published_by').notNull(),
  note: text('note').notNull(),
  /** duties with names of people, posts and shifts as they were */
  content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
});

/** 变动: what happened to a published plan. Entries are only added; a mistake is taken back by another entry. */
export const dutyChange = sqliteTable(
  'duty_change',
  {
    id: text('id').$type<Id<'duty-change'>>().primaryKey(),
    kind: text('kind').$type<'swap' | 'substitute' | 'absent' | 'overtime' | 'takeBack'>().notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    date: text('date').$type<LocalDate>().notNull(),
    /** the places and people before and after, as they were called then */
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    /** 同意人 */
    agreedBy: text('agreed_by').notNull(),
    reason: text('reason').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (table) => [index('duty_change_by_date').on(table.date)],
);

/** 签到: one person's actual duty. The id is the assignment's where there is one. */
export const attendance = sqliteTable(
  'attendance',
  {
    id: text('id').$type<Id<'attendance'>>().primaryKey(),
    assignmentId: text('assignment_id').$type<AssignmentId>(),
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
    signedInAt: text('signed_in_at').$type<LocalTime>(),
    signedOutAt: text('signed_out_at').$type<LocalTime>(),
    /** 缺岗: established, not merely late */
    missing: integer('missing', { mode: 'boolean' }).notNull(),
    /** 替岗: whose duty it was */
    insteadOf: text('instead_of').$type<PersonId>(),
    note: text('note').notNull(),
  },
  (table) => [index('attendance_by_date').on(table.date), uniqueIndex('attendance_once').on(table.date, table.shiftId, table.personId)],
);

/** 交接班: one per shift. Signed ones are locked; what is wrong in them is said in the next. The id is `day:shift`. */
export const handover = sqliteTable(
  'handover',
  {
    id: text('id').primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    shiftId: text('shift_id')
      .$type<ShiftId>()
      .notNull()
      .references(() => shift.id),
    /** counters, checklist, open matters, stock counted */
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    outgoingId: text('outgoing_id').$type<PersonId>(),
    outgoingAt: text('outgoing_at').$type<LocalTime>(),
    incomingId: text('incoming_id').$type<PersonId>(),
    incomingAt: text('incoming_at').$type<LocalTime>(),
    leaderId: text('leader_id').$type<PersonId>(),
    leaderAt: text('leader_at').$type<LocalTime>(),
  },
  (table) => [index('handover_by_date').on(table.date)],
);

/** 签字密码: six digits, for signatures only. The id is the person's. */
export const signaturePin = sqliteTable('signature_pin', {
  id: text('id').$type<PersonId>().primaryKey(),
  /** Argon2id */
  hash: text('hash').notNull(),
  setAt: text('set_at').$type<LocalTime>().notNull(),
});
