import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PersonId } from '#core/contract/id.ts';
import type { BuildingUnitId } from '#core/roster/organisation/building.ts';
import type { DeliveryKind, DeliveryOutcome, DeliveryTaskId, IsolatedHouseholdId } from '#core/service/deliveries/delivery.ts';
import type { EscortId, EscortStepId, EscortStepKind } from '#core/service/deliveries/escort.ts';
import type { ParcelBatchId, ParcelId } from '#core/service/deliveries/parcel.ts';
import type { CommonReplyId, RequestChannel, RequestKind, RequestOutcome, ServiceRequestId } from '#core/service/requests/request.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { person } from './roster.ts';
import { buildingUnit } from './roster-life.ts';

/** 楼室 of a household: a unit of the list of buildings, or null and the place in words. */
const unitId = () =>
  text('unit_id')
    .$type<BuildingUnitId>()
    .references(() => buildingUnit.id);
const personOf = (column: string) =>
  text(column)
    .$type<PersonId>()
    .references(() => person.id);

/** 常用答复 */
export const commonReply = sqliteTable('common_reply', {
  id: text('id').$type<CommonReplyId>().primaryKey(),
  kind: text('kind').$type<RequestKind>().notNull(),
  title: text('title').notNull(),
  words: text('words').notNull(),
  position: integer('position').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 诉求. No names of residents; telephone, words and place are purged. */
export const serviceRequest = sqliteTable(
  'service_request',
  {
    id: text('id').$type<ServiceRequestId>().primaryKey(),
    number: integer('number').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    channel: text('channel').$type<RequestChannel>().notNull(),
    kind: text('kind').$type<RequestKind>().notNull(),
    unitId: unitId(),
    room: text('room').notNull(),
    phone: text('phone').notNull(),
    words: text('words').notNull(),
    takerId: personOf('taker_id'),
    dueAt: text('due_at').$type<LocalTime>(),
    /** null = 在办 */
    outcome: text('outcome').$type<RequestOutcome>(),
    doneAt: text('done_at').$type<LocalTime>(),
    result: text('result').notNull(),
    replyId: text('reply_id')
      .$type<CommonReplyId>()
      .references(() => commonReply.id),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    uniqueIndex('service_request_number').on(table.number),
    index('service_request_by_time').on(table.at),
    index('service_request_by_done').on(table.doneAt),
  ],
);

/** 居家隔离户, served every day. */
export const isolatedHousehold = sqliteTable('isolated_household', {
  id: text('id').$type<IsolatedHouseholdId>().primaryKey(),
  unitId: unitId(),
  room: text('room').notNull(),
  from: text('from').$type<LocalDate>().notNull(),
  until: text('until').$type<LocalDate>(),
  kinds: text('kinds', { mode: 'json' }).$type<readonly DeliveryKind[]>().notNull(),
  needs: text('needs').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 配送任务 */
export const deliveryTask = sqliteTable(
  'delivery_task',
  {
    id: text('id').$type<DeliveryTaskId>().primaryKey(),
    date: text('date').$type<LocalDate>().notNull(),
    unitId: unitId(),
    room: text('room').notNull(),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    need: text('need').notNull(),
    team: text('team').notNull(),
    takerId: personOf('taker_id'),
    /** the isolated household it was made for; null = entered by itself */
    householdId: text('household_id')
      .$type<IsolatedHouseholdId>()
      .references(() => isolatedHousehold.id),
    outcome: text('outcome').$type<DeliveryOutcome>(),
    doneAt: text('done_at').$type<LocalTime>(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('delivery_task_by_date').on(table.date), index('delivery_task_by_household').on(table.householdId)],
);

/** 一批快递 */
export const parcelBatch = sqliteTable(
  'parcel_batch',
  {
    id: text('id').$type<ParcelBatchId>().primaryKey(),
    arrivedAt: text('arrived_at').$type<LocalTime>().notNull(),
    source: text('source').notNull(),
    disinfectedAt: text('disinfected_at').$type<LocalTime>(),
    note: text('note').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('parcel_batch_by_arrival').on(table.arrivedAt)],
);

/** 一件快递 of a batch */
export const parcel = sqliteTable(
  'parcel',
  {
    id: text('id').$type<ParcelId>().primaryKey(),
    batchId: text('batch_id')
      .$type<ParcelBatchId>()
      .notNull()
      .references(() => parcelBatch.id),
    unitId: unitId(),
    room: text('room').notNull(),
    shelf: text('shelf').notNull(),
    pieces: integer('pieces').notNull(),
    deliveredAt: text('delivered_at').$type<LocalTime>(),
    delivererId: personOf('deliverer_id'),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('parcel_by_batch').on(table.batchId), index('parcel_by_delivery').on(table.deliveredAt)],
);

/** 闭环接送 */
export const escort = sqliteTable(
  'escort',
  {
    id: text('id').$type<EscortId>().primaryKey(),
    unitId: unitId(),
    room: text('room').notNull(),
    destination: text('destination').notNull(),
    departAt: text('depart_at').$type<LocalTime>().notNull(),
    backBy: text('back_by').$type<LocalTime>().notNull(),
    aids: text('aids').notNull(),
    vehicle: text('vehicle').notNull(),
    note: text('note').notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('escort_by_time').on(table.departAt)],
);

/** 交接 of an escort; only added, a slip of the hand is undone. */
export const escortStep = sqliteTable(
  'escort_step',
  {
    id: text('id').$type<EscortStepId>().primaryKey(),
    escortId: text('escort_id')
      .$type<EscortId>()
      .notNull()
      .references(() => escort.id),
    kind: text('kind').$type<EscortStepKind>().notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    handedBy: text('handed_by').notNull(),
    takenBy: text('taken_by').notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('escort_step_by_escort').on(table.escortId), uniqueIndex('escort_step_once').on(table.escortId, table.kind)],
);
