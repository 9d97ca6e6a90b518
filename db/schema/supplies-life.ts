import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Id, ItemId, PersonId } from '#core/contract/id.ts';
import type { CashKind } from '#core/supplies/cash-kind.ts';
import type { CountLine } from '#core/supplies/count-line.ts';
import type { RecipientId } from '#core/supplies/document.ts';
import type { DoorState } from '#core/supplies/door-state.ts';
import type { KitPart } from '#core/supplies/kit-part.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import type { DonorKind, RecipientKind } from '#core/supplies/party-kind.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { buildingUnit } from './roster-life.ts';
import { item } from './supplies.ts';

/** 存放处 beside the main store */
export const storePlace = sqliteTable('store_place', {
  id: text('id').$type<Id<'store-place'>>().primaryKey(),
  name: text('name').notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 批次: what came in at once with one expiry, one maker or one purpose. */
export const lot = sqliteTable(
  'lot',
  {
    id: text('id').$type<Id<'lot'>>().primaryKey(),
    itemId: text('item_id')
      .$type<ItemId>()
      .notNull()
      .references(() => item.id),
    /** 批号 */
    code: text('code').notNull(),
    expiresOn: text('expires_on').$type<LocalDate>(),
    /** 生产企业 */
    maker: text('maker').notNull(),
    /** 定向用途; '' = free */
    boundTo: text('bound_to').notNull(),
  },
  (table) => [index('lot_by_item').on(table.itemId)],
);

/** 单据: the head of one act with its ledger lines. Append-only by trigger; a mistake is taken back by a document that reverses it. */
export const supplyDocument = sqliteTable(
  'supply_document',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').$type<Id<'supply-document'>>().notNull(),
    kind: text('kind').$type<MoveKind>().notNull(),
    voucher: text('voucher').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    /** donor, lender, supplier or receiver, as written on the register */
    party: text('party').notNull(),
    recipientKind: text('recipient_kind').$type<RecipientKind>(),
    /** the person, group, unit of a building or duty post it went to; the room of a household is in `party` */
    recipientId: text('recipient_id').$type<RecipientId>(),
    donorKind: text('donor_kind').$type<DonorKind>(),
    /** 监护人, when a child gives */
    guardian: text('guardian').notNull(),
    phone: text('phone').notNull(),
    anonymous: integer('anonymous', { mode: 'boolean' }).notNull(),
    /** 定向用途; '' = free */
    boundTo: text('bound_to').notNull(),
    valueFen: integer('value_fen'),
    /** 估价依据: invoice, comparable price */
    valueBasis: text('value_basis').notNull(),
    handler: text('handler').notNull(),
    checker: text('checker').notNull(),
    /** 批准人 */
    approver: text('approver').notNull(),
    purpose: text('purpose').notNull(),
    note: text('note').notNull(),
    /** the distribution run or the kit it belongs to */
    runId: text('run_id').$type<Id<'distribution-run'>>(),
    kitId: text('kit_id').$type<Id<'kit'>>(),
    reversesId: text('reverses_id').$type<Id<'supply-document'>>(),
    /** the issue, loan or borrowing that this answers (归还, 还给出借方) */
    againstId: text('against_id').$type<Id<'supply-document'>>(),
  },
  (table) => [
    uniqueIndex('supply_document_id').on(table.id),
    uniqueIndex('supply_document_voucher').on(table.voucher),
    uniqueIndex('supply_document_reverses').on(table.reversesId),
    index('supply_document_by_time').on(table.at),
    index('supply_document_by_against').on(table.againstId),
    index('supply_document_by_recipient').on(table.recipientKind, table.recipientId),
  ],
);

/** 捐款: append-only by trigger, in fen; handed over to the level above, never spent here. */
export const cashMove = sqliteTable(
  'cash_move',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').$type<Id<'cash-move'>>().notNull(),
    kind: text('kind').$type<CashKind>().notNull(),
    deltaFen: integer('delta_fen').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    donorKind: text('donor_kind').$type<DonorKind>(),
    /** donor, or the office it was handed to */
    party: text('party').notNull(),
    guardian: text('guardian').notNull(),
    phone: text('phone').notNull(),
    anonymous: integer('anonymous', { mode: 'boolean' }).notNull(),
    boundTo: text('bound_to').notNull(),
    /** 捐款点 */
    point: text('point').notNull(),
    handler: text('handler').notNull(),
    checker: text('checker').notNull(),
    /** 上交凭证号 given by the office that took it */
    receiptNumber: text('receipt_number').notNull(),
    voucher: text('voucher').notNull(),
    note: text('note').notNull(),
    reversesId: text('reverses_id').$type<Id<'cash-move'>>(),
  },
  (table) => [
    uniqueIndex('cash_move_id').on(table.id),
    uniqueIndex('cash_move_voucher').on(table.voucher),
    uniqueIndex('cash_move_reverses').on(table.reversesId),
    index('cash_move_by_time').on(table.at),
  ],
);

/** 盘点: two people count; when it is settled one document writes the differences. */
export const stockCount = sqliteTable('stock_count', {
  id: text('id').$type<Id<'stock-count'>>().primaryKey(),
  placeId: text('place_id').$type<Id<'store-place'>>(),
  startedAt: text('started_at').$type<LocalTime>().notNull(),
  counter: text('counter').notNull(),
  checker: text('checker').notNull(),
  lines: text('lines', { mode: 'json' }).$type<readonly CountLine[]>().notNull(),
  note: text('note').notNull(),
  settledAt: text('settled_at').$type<LocalTime>(),
  /** null when nothing differed */
  documentId: text('document_id').$type<Id<'supply-document'>>(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 防疫战斗包 and other kits: what one of them is made of. */
export const kit = sqliteTable('kit', {
  id: text('id').$type<Id<'kit'>>().primaryKey(),
  name: text('name').notNull(),
  parts: text('parts', { mode: 'json' }).$type<readonly KitPart[]>().notNull(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** 入户分发: so much of one item for every household. */
export const distributionRun = sqliteTable('distribution_run', {
  id: text('id').$type<Id<'distribution-run'>>().primaryKey(),
  name: text('name').notNull(),
  itemId: text('item_id')
    .$type<ItemId>()
    .notNull()
    .references(() => item.id),
  /** 每户定额, in thousandths of the item's unit */
  quota: integer('quota').notNull(),
  from: text('from').$type<LocalDate>().notNull(),
  days: integer('days').notNull(),
  /** 配送队 with their people */
  teams: text('teams', { mode: 'json' }).$type<readonly { readonly name: string; readonly personIds: readonly PersonId[] }[]>().notNull(),
  note: text('note').notNull(),
  closedOn: text('closed_on').$type<LocalDate>(),
  removed: integer('removed', { mode: 'boolean' }).notNull(),
});

/** One unit of a building in a run: its day, its team and every door's state. */
export const runUnit = sqliteTable(
  'run_unit',
  {
    id: text('id').$type<Id<'run-unit'>>().primaryKey(),
    runId: text('run_id')
      .$type<Id<'distribution-run'>>()
      .notNull()
      .references(() => distributionRun.id),
    unitId: text('unit_id')
      .$type<Id<'building-unit'>>()
      .notNull()
      .references(() => buildingUnit.id),
    date: text('date').$type<LocalDate>().notNull(),
    team: text('team').notNull(),
    doors: text('doors', { mode: 'json' }).$type<readonly DoorState[]>().notNull(),
    position: integer('position').notNull(),
  },
  (table) => [index('run_unit_by_run').on(table.runId), uniqueIndex('run_unit_once').on(table.runId, table.unitId)],
);
