import { and, asc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ItemId } from '#core/contract/id.ts';
import type { LedgerRow, StockPart } from '#core/supplies/ledger-row.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../db.ts';
import { item, lot, stockMove, storePlace, supplyDocument } from '../schema/index.ts';

const goods = ({ removed: _, ...fields }: typeof item.$inferSelect): Item => fields;

interface Span {
  /** null = from the first line on */
  readonly from: LocalTime | null;
  readonly before: LocalTime;
  readonly itemId?: ItemId;
}

/** Each line taken back, with the line that takes it back. */
const reversalsOf = (db: Db): ReadonlyMap<string, { readonly id: string; readonly voucher: string }> => {
  const counter = alias(stockMove, 'counter');
  const rows = db
    .select({ of: counter.reversesId, id: counter.id, voucher: counter.voucher })
    .from(counter)
    .where(sql`${counter.reversesId} is not null`)
    .all();
  return new Map(rows.map(({ of, ...by }) => [of ?? '', by]));
};

/** Balance of the item after every line, in the order of time and then of number. */
const running = (db: Db, itemId: ItemId | undefined) =>
  db
    .select({
      seq: stockMove.seq,
      balance: sql<number>`sum(${stockMove.delta}) over (partition by ${stockMove.itemId} order by ${stockMove.at}, ${stockMove.seq})`.as(
        'balance',
      ),
    })
    .from(stockMove)
    .where(itemId ? eq(stockMove.itemId, itemId) : undefined)
    .as('running');

/** Ledger lines of a span of time with item, lot, place, document and running balance, oldest first. */
export const listLedgerRows = (db: Db, { from, before, itemId }: Span): readonly LedgerRow[] => {
  const balances = running(db, itemId);
  const wanted: (SQL | undefined)[] = [lt(stockMove.at, before), from ? gte(stockMove.at, from) : undefined];
  const rows = db
    .select({ move: stockMove, item, lot, place: storePlace.name, document: supplyDocument, balance: balances.balance })
    .from(stockMove)
    .innerJoin(balances, eq(balances.seq, stockMove.seq))
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .leftJoin(lot, eq(lot.id, stockMove.lotId))
    .leftJoin(storePlace, eq(storePlace.id, stockMove.placeId))
    .leftJoin(supplyDocument, eq(supplyDocument.id, stockMove.documentId))
    .where(and(...wanted))
    .orderBy(asc(stockMove.at), asc(stockMove.seq))
    .all();
  const reversals = reversalsOf(db);
  const vouchers = new Map(
    db
      .select({ id: stockMove.id, voucher: stockMove.voucher })
      .from(stockMove)
      .all()
      .map((row) => [row.id as string, row.voucher]),
  );
  const isReversed = (id: string): boolean => {
    const by = reversals.get(id);
    return by !== undefined && !isReversed(by.id);
  };
  return rows.map((row) => ({
    move: { ...row.move, reversed: isReversed(row.move.id) },
    item: goods(row.item),
    lot: row.lot,
    place: row.place ?? '',
    document: row.document,
    balance: row.balance,
    counterVoucher: row.move.reversesId ? (vouchers.get(row.move.reversesId) ?? '') : (reversals.get(row.move.id)?.voucher ?? ''),
  }));
};

/** What lay where at a moment: items by category and name, their lots by expiry. */
export const listStockParts = (db: Db, before: LocalTime, itemId?: ItemId): readonly StockPart[] => {
  const balance = sql<number>`sum(${stockMove.delta})`;
  return db
    .select({ item, lot, place: storePlace.name, balance })
    .from(stockMove)
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .leftJoin(lot, eq(lot.id, stockMove.lotId))
    .leftJoin(storePlace, eq(storePlace.id, stockMove.placeId))
    .where(and(lt(stockMove.at, before), itemId ? eq(stockMove.itemId, itemId) : undefined))
    .groupBy(stockMove.itemId, stockMove.lotId, stockMove.placeId)
    .having(sql`${balance} <> 0`)
    .orderBy(asc(item.category), asc(item.name), asc(item.id), asc(lot.expiresOn), asc(lot.code))
    .all()
    .map((row) => ({ ...row, item: goods(row.item), place: row.place ?? '' }));
};
