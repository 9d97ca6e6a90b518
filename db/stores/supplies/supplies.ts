import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ItemId, MoveId } from '#core/contract/id.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Item, ItemFields, Move } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import type { RowWriter } from '../../row-writer.ts';
import { item, stockMove } from '../../schema/index.ts';
import { stockAt } from './stock.ts';
import { nextVoucher } from './vouchers.ts';

const withoutMark = ({ removed: _, ...fields }: typeof item.$inferSelect): Item => fields;

/** With `all`, also items taken back, which old ledger lines still name. */
export const listItems = (db: Db, all = false): readonly Item[] =>
  db
    .select()
    .from(item)
    .where(all ? undefined : eq(item.removed, false))
    .orderBy(asc(item.category), asc(item.name))
    .all()
    .map(withoutMark);

export const readItem = (db: Db, id: ItemId): Item => {
  const row = db.select().from(item).where(eq(item.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这个物品，请先建立物品。');
  return withoutMark(row);
};

/** Refuses an item that is no longer used: nothing new is booked on it. */
export const requireItem = (db: Db, id: ItemId): Item => {
  const row = db.select().from(item).where(eq(item.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '没有这个物品，可能已经停用。没有记账，请重新选择。');
  return withoutMark(row);
};

export const saveItem = (writer: RowWriter, id: ItemId, fields: ItemFields): Item => {
  const known = writer.db.select().from(item).where(eq(item.id, id)).get();
  if (!known) writer.insert('item', { ...fields, id, removed: false });
  else {
    const used = writer.db.select({ seq: stockMove.seq }).from(stockMove).where(eq(stockMove.itemId, id)).limit(1).get();
    if (used && known.unit !== fields.unit) {
      throw new ExpectedFailure('refused', `“${known.name}”已经按“${known.unit}”记账，单位不能改。请新建一个物品。`);
    }
    writer.update('item', id, fields);
  }
  return readItem(writer.db, id);
};

/** 停用: its lines stay readable. */
export const removeItem = (writer: RowWriter, id: ItemId): void => writer.update('item', id, { removed: true });

export const balanceOf = (db: Db, id: ItemId): number =>
  db
    .select({ sum: sql<number>`coalesce(sum(${stockMove.delta}), 0)` })
    .from(stockMove)
    .where(eq(stockMove.itemId, id))
    .get()?.sum ?? 0;

export interface ItemSums {
  readonly itemId: ItemId;
  /** 结余: everything, also what was lent, moved, written off or counted */
  readonly balance: number;
  readonly received: number;
  readonly issued: number;
  readonly issuedSince: number;
}

/** Per item: all received, all issued, and issued since `since` (for 够用天数); reversals counted against what they take back. */
export const sumItems = (db: Db, since: LocalTime): readonly ItemSums[] =>
  db
    .select({
      itemId: stockMove.itemId,
      balance: sql<number>`sum(${stockMove.delta})`,
      received: sql<number>`coalesce(sum(case when ${stockMove.rootKind} in ('donation', 'allotment', 'purchase', 'borrow') then ${stockMove.delta} end), 0)`,
      issued: sql<number>`coalesce(-sum(case when ${stockMove.rootKind} = 'issue' then ${stockMove.delta} end), 0)`,
      issuedSince: sql<number>`coalesce(-sum(case when ${stockMove.rootKind} = 'issue' and ${stockMove.at} >= ${since} then ${stockMove.delta} end), 0)`,
    })
    .from(stockMove)
    .groupBy(stockMove.itemId)
    .all();

export type NewMove = Omit<Move, 'seq' | 'voucher' | 'reversed'> & { readonly rootKind: RootKind };

/** Adds a ledger line; refuses what would leave less than nothing. */
export const appendMove = (writer: RowWriter, move: NewMove): { readonly voucher: string; readonly balance: number } => {
  const goods = readItem(writer.db, move.itemId);
  const lying = stockAt(writer.db, move.itemId, move.lotId, move.placeId);
  if (lying + move.delta < 0) {
    const have = `${showQuantity(lying)}${goods.unit}`;
    throw new ExpectedFailure(
      'refused',
      `“${goods.name}”现有 ${have}，不够减 ${showQuantity(-move.delta)}${goods.unit}，没有记账。请核对数量，或先登记接收。`,
      { quantity: `现有 ${have}` },
    );
  }
  const voucher = nextVoucher(writer.db, move.kind, move.at);
  writer.insert('stockMove', { ...move, voucher });
  return { voucher, balance: balanceOf(writer.db, move.itemId) };
};

export type StoredMove = typeof stockMove.$inferSelect;

export const readMove = (db: Db, id: MoveId): StoredMove => {
  const row = db.select().from(stockMove).where(eq(stockMove.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '流水里没有这一笔。');
  return row;
};

/** The line and what was written to take it back, to restore it, and so on. */
const reversalsOf = (db: Db, id: MoveId): readonly StoredMove[] => {
  const next = db.select({ id: stockMove.id }).from(stockMove).where(eq(stockMove.reversesId, id)).get();
  return [readMove(db, id), ...(next ? reversalsOf(db, next.id) : [])];
};

/** 冲红: a new line that takes `id` back. One that was restored is taken back by reversing what restored it. */
export const reverseMove = (
  writer: RowWriter,
  id: MoveId,
  by: { readonly id: MoveId; readonly at: LocalTime; readonly handler: string; readonly reason: string },
): { readonly voucher: string; readonly balance: number } => {
  const old = readMove(writer.db, id);
  if (old.documentId) throw new ExpectedFailure('refused', `凭证 ${old.voucher} 是一张单据里的一行，没有记账。请冲红整张单据。`);
  const chain = reversalsOf(writer.db, id);
  const last = chain.at(-1) ?? old;
  if (chain.length % 2 === 0) throw new ExpectedFailure('refused', `凭证 ${old.voucher} 已经由 ${last.voucher} 冲红，没有再记。`);
  const { seq: _, voucher: __, ...copied } = last;
  return appendMove(writer, {
    ...copied,
    id: by.id,
    kind: 'reversal',
    delta: -last.delta,
    at: by.at,
    handler: by.handler,
    note: by.reason,
    reversesId: last.id,
    valueFen: last.valueFen === null ? null : -last.valueFen,
  });
};

/** Lines taken back and not restored since. */
const reversedAmong = (db: Db, ids: readonly MoveId[]): ReadonlySet<string> => {
  if (ids.length === 0) return new Set();
  const { id, reversesId } = stockMove;
  const reversals = inChunks(ids, (part) => db.select({ id, reversesId }).from(stockMove).where(inArray(reversesId, part)).all());
  const restored = reversedAmong(
    db,
    reversals.map((row) => row.id),
  );
  return new Set(reversals.filter((row) => !restored.has(row.id)).map((row) => row.reversesId ?? ''));
};

export const withReversed = (db: Db, rows: readonly StoredMove[]): readonly Move[] => {
  const reversed = reversedAmong(
    db,
    rows.map((row) => row.id),
  );
  return rows.map(({ rootKind: _, ...row }) => ({ ...row, reversed: reversed.has(row.id) }));
};

/** Ledger lines of a span of time, oldest first. */
export const listMovesBetween = (db: Db, from: LocalTime, before: LocalTime): readonly Move[] =>
  withReversed(
    db,
    db
      .select()
      .from(stockMove)
      .where(and(gte(stockMove.at, from), lt(stockMove.at, before)))
      .orderBy(asc(stockMove.seq))
      .all(),
  );
