import { and, desc, eq, gt, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { CountLine } from '#core/supplies/count-line.ts';
import type { StockCountId } from '#core/supplies/stock-count.ts';
import type { StorePlaceId } from '#core/supplies/store-place.ts';
import type { ItemFields } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { item, stockCount, stockMove } from '../../schema/index.ts';

export type StoredCount = typeof stockCount.$inferSelect;

/** Stock-takings, newest first. */
export const listCounts = (db: Db): readonly StoredCount[] =>
  db.select().from(stockCount).where(eq(stockCount.removed, false)).orderBy(desc(stockCount.startedAt), desc(stockCount.id)).all();

export const readCount = (db: Db, id: StockCountId): StoredCount => {
  const row = db
    .select()
    .from(stockCount)
    .where(and(eq(stockCount.id, id), eq(stockCount.removed, false)))
    .get();
  if (!row) throw new ExpectedFailure('notFound', '没有这次盘点，可能刚作废或撤销。请刷新后再试。');
  return row;
};

/** Number of the last ledger line. */
export const ledgerHead = (db: Db): number =>
  db
    .select({ seq: sql<number>`coalesce(max(${stockMove.seq}), 0)` })
    .from(stockMove)
    .get()?.seq ?? 0;

const ofLine = (line: Pick<CountLine, 'itemId' | 'lotId'>, placeId: StorePlaceId | null): SQL | undefined =>
  and(eq(stockMove.itemId, line.itemId), sql`${stockMove.lotId} is ${line.lotId}`, sql`${stockMove.placeId} is ${placeId}`);

/** Up to a moment: by the time written on the line, within that minute by the order of writing. */
const upTo = (at: LocalTime | null, seq: number | null): SQL | undefined =>
  at === null ? undefined : or(lt(stockMove.at, at), and(eq(stockMove.at, at), lte(stockMove.seq, seq ?? 0)));

/** What the ledger says for the moment a line was counted; for a line not counted yet, what it says now. Never below nothing. */
export const bookOf = (
  db: Db,
  line: Pick<CountLine, 'itemId' | 'lotId' | 'countedAt' | 'countedSeq'>,
  placeId: StorePlaceId | null,
): number =>
  db
    .select({ sum: sql<number>`max(coalesce(sum(${stockMove.delta}), 0), 0)` })
    .from(stockMove)
    .where(and(ofLine(line, placeId), upTo(line.countedAt, line.countedSeq)))
    .get()?.sum ?? 0;

/** Did goods of this line move, by the time written, since the stock-taking started? */
export const movedSince = (db: Db, line: Pick<CountLine, 'itemId' | 'lotId'>, placeId: StorePlaceId | null, since: LocalTime): boolean =>
  db
    .select({ seq: stockMove.seq })
    .from(stockMove)
    .where(and(ofLine(line, placeId), gt(stockMove.at, since)))
    .limit(1)
    .get() !== undefined;

/** Items and lots with stock in a place, for the lines of a stock-taking. */
export const listStockOf = (
  db: Db,
  placeId: StorePlaceId | null,
  categories: readonly ItemFields['category'][],
): readonly Pick<CountLine, 'itemId' | 'lotId' | 'book'>[] => {
  const book = sql<number>`sum(${stockMove.delta})`;
  return db
    .select({ itemId: stockMove.itemId, lotId: stockMove.lotId, book })
    .from(stockMove)
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .where(and(sql`${stockMove.placeId} is ${placeId}`, categories.length > 0 ? inArray(item.category, [...categories]) : undefined))
    .groupBy(stockMove.itemId, stockMove.lotId)
    .having(sql`${book} > 0`)
    .all();
};

/** Open stock-takings of a place. */
export const openCounts = (db: Db, placeId: StorePlaceId | null): readonly StoredCount[] =>
  listCounts(db).filter((count) => count.settledAt === null && count.placeId === placeId);
