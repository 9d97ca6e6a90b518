import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Id, ItemId, MoveId, PersonId } from '#core/contract/id.ts';
import type { MoveKind, RootKind } from '#core/supplies/move-kind.ts';
import type { Pack } from '#core/supplies/pack.ts';
import type { ItemFields } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { person } from './roster.ts';

/** 物品 */
export const item = sqliteTable('item', {
  id: text('id').$type<ItemId>().primaryKey(),
  name: text('name').notNull(),
  spec: text('spec').notNull(),
  unit: text('unit').notNull(),
  category: text('category').$type<ItemFields['category']>().notNull(),
  lowLevel: integer('low_level'),
  /** taken back by undo after the ledger had named it; its lines stay readable */
  removed: integer('removed', { mode: 'boolean' }).notNull(),
  /** 包装单位 beside the one the ledger counts in: 1 箱 = 2000 只; factors in thousandths of the item's unit */
  packs: text('packs', { mode: 'json' }).$type<readonly Pack[]>().notNull().default([]),
  /** 可归还的器材: lent and returned instead of used up */
  returnable: integer('returnable', { mode: 'boolean' }).notNull().default(false),
  /** 临期提醒, in days before the expiry of a lot */
  warnDays: integer('warn_days').notNull().default(30),
});

/** 流水: append-only. A trigger of the first migration refuses UPDATE and DELETE. Quantities in thousandths of the item's unit. */
export const stockMove = sqliteTable(
  'stock_move',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').$type<MoveId>().notNull(),
    itemId: text('item_id')
      .$type<ItemId>()
      .notNull()
      .references(() => item.id),
    kind: text('kind').$type<MoveKind>().notNull(),
    /** what the line is about in the end: a reversal carries the kind of the line it takes back, so sums stay simple */
    rootKind: text('root_kind').$type<RootKind>().notNull(),
    delta: integer('delta').notNull(),
    at: text('at').$type<LocalTime>().notNull(),
    party: text('party').notNull(),
    personId: text('person_id')
      .$type<PersonId>()
      .references(() => person.id),
    anonymous: integer('anonymous', { mode: 'boolean' }).notNull(),
    valueFen: integer('value_fen'),
    handler: text('handler').notNull(),
    checker: text('checker').notNull(),
    purpose: text('purpose').notNull(),
    note: text('note').notNull(),
    voucher: text('voucher').notNull(),
    reversesId: text('reverses_id').$type<MoveId>(),
    /** the document this line is part of; lines older than documents have none */
    documentId: text('document_id').$type<Id<'supply-document'>>(),
    /** null = 不分批 */
    lotId: text('lot_id').$type<Id<'lot'>>(),
    /** null = the main store (主库) */
    placeId: text('place_id').$type<Id<'store-place'>>(),
  },
  (table) => [
    uniqueIndex('stock_move_id').on(table.id),
    uniqueIndex('stock_move_voucher').on(table.voucher),
    uniqueIndex('stock_move_reverses').on(table.reversesId),
    index('stock_move_by_time').on(table.at),
    index('stock_move_stock').on(table.itemId, table.lotId, table.placeId, table.delta),
    index('stock_move_by_document').on(table.documentId),
    index('stock_move_by_person').on(table.personId),
    index('stock_move_sums').on(table.itemId, table.rootKind, table.at, table.delta),
  ],
);
