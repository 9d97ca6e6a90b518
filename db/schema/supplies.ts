import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { ItemId, MoveId, PersonId } from '#core/contract/id.ts';
import type { ItemFields, Move, ReceiptSource } from '#core/supplies/supplies.ts';
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
    kind: text('kind').$type<Move['kind']>().notNull(),
    /** what the line is about in the end: a reversal carries the kind of the line it takes back, so sums stay simple */
    rootKind: text('root_kind').$type<ReceiptSource | 'issue'>().notNull(),
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
  },
  (table) => [
    uniqueIndex('stock_move_id').on(table.id),
    uniqueIndex('stock_move_voucher').on(table.voucher),
    uniqueIndex('stock_move_reverses').on(table.reversesId),
    index('stock_move_by_time').on(table.at),
    index('stock_move_sums').on(table.itemId, table.rootKind, table.at, table.delta),
  ],
);
