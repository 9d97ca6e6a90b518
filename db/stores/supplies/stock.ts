import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ItemId } from '#core/contract/id.ts';
import type { Lying } from '#core/supplies/allocate.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { StorePlaceId } from '#core/supplies/store-place.ts';
import type { Db } from '../../db.ts';
import { stockMove } from '../../schema/index.ts';
import { lotsById } from './lots.ts';

const quantity = sql<number>`sum(${stockMove.delta})`;

/** What lies where, summed from the ledger over its index: per item, lot and place; of all items unless told. Nothing that is zero. */
export const listStock = (db: Db, items: readonly ItemId[] | null = null): readonly Lying[] => {
  const rows = db
    .select({ itemId: stockMove.itemId, lotId: stockMove.lotId, placeId: stockMove.placeId, quantity })
    .from(stockMove)
    .where(items ? inArray(stockMove.itemId, [...items]) : undefined)
    .groupBy(stockMove.itemId, stockMove.lotId, stockMove.placeId)
    .having(sql`${quantity} <> 0`)
    .all();
  const lots = lotsById(db, [...new Set(rows.flatMap((row) => row.lotId ?? []))]);
  return rows.map(({ lotId, ...row }) => ({ ...row, lot: lotId ? (lots.get(lotId) ?? null) : null }));
};

/** So much of one lot in one place; null = 不分批, null = the main store. */
export const stockAt = (db: Db, itemId: ItemId, lotId: LotId | null, placeId: StorePlaceId | null): number =>
  db
    .select({ quantity: sql<number>`coalesce(sum(${stockMove.delta}), 0)` })
    .from(stockMove)
    .where(
      and(
        eq(stockMove.itemId, itemId),
        lotId ? eq(stockMove.lotId, lotId) : isNull(stockMove.lotId),
        placeId ? eq(stockMove.placeId, placeId) : isNull(stockMove.placeId),
      ),
    )
    .get()?.quantity ?? 0;

/** Whether anything lies in a place. */
export const isPlaceEmpty = (db: Db, placeId: StorePlaceId): boolean => !listStock(db).some((one) => one.placeId === placeId);
