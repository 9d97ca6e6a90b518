import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ItemId } from '#core/contract/id.ts';
import type { LedgerRow, StoredPart } from '#core/supplies/ledger-row.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { item, lot, stockMove, storePlace, supplyDocument } from '../../schema/index.ts';
import { withReversed } from './supplies.ts';

const goods = ({ removed: _, ...fields }: typeof item.$inferSelect): Item => fields;

export interface LedgerSpan {
  /** null = from the first line on */
  readonly from: LocalTime | null;
  readonly before: LocalTime;
  readonly itemId?: ItemId;
}

const within = ({ from, before, itemId }: LedgerSpan) =>
  and(lt(stockMove.at, before), from ? gte(stockMove.at, from) : undefined, itemId ? eq(stockMove.itemId, itemId) : undefined);

/** How many lines `listLedgerRows` would answer. */
export const countLedgerRows = (db: Db, span: LedgerSpan): number =>
  db.select({ lines: sql<number>`count(*)` }).from(stockMove).where(within(span)).get()?.lines ?? 0;

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
export const listLedgerRows = (db: Db, span: LedgerSpan): readonly LedgerRow[] => {
  const balances = running(db, span.itemId);
  const takenBy = alias(stockMove, 'taken_by');
  const takes = alias(stockMove, 'takes');
  const rows = db
    .select({
      move: stockMove,
      item,
      lot,
      place: storePlace.name,
      document: supplyDocument,
      balance: balances.balance,
      takenBy: takenBy.voucher,
      takes: takes.voucher,
    })
    .from(stockMove)
    .innerJoin(balances, eq(balances.seq, stockMove.seq))
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .leftJoin(lot, eq(lot.id, stockMove.lotId))
    .leftJoin(storePlace, eq(storePlace.id, stockMove.placeId))
    .leftJoin(supplyDocument, eq(supplyDocument.id, stockMove.documentId))
    .leftJoin(takenBy, eq(takenBy.reversesId, stockMove.id))
    .leftJoin(takes, eq(takes.id, stockMove.reversesId))
    .where(within(span))
    .orderBy(asc(stockMove.at), asc(stockMove.seq))
    .all();
  const moves = withReversed(
    db,
    rows.map((row) => row.move),
  );
  return rows.map((row, index) => ({
    move: { ...row.move, reversed: moves[index]?.reversed ?? false },
    item: goods(row.item),
    lot: row.lot,
    place: row.place ?? '',
    document: row.document,
    balance: row.balance,
    counterVoucher: row.takes ?? row.takenBy ?? '',
  }));
};

/** What lay where at a moment: items by category and name, their lots by expiry. */
export const listStoredParts = (db: Db, before: LocalTime, itemId?: ItemId): readonly StoredPart[] => {
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
