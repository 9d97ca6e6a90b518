import { eq } from 'drizzle-orm';
import type { KitId } from '#core/supplies/kit.ts';
import type { StorePlaceId } from '#core/supplies/store-place.ts';
import type { Db } from '../../db.ts';
import { stockCount, stockMove, supplyDocument } from '../../schema/index.ts';

/** A line or a stock-taking names this place. */
export const isPlaceNamed = (db: Db, id: StorePlaceId): boolean =>
  db.select({ seq: stockMove.seq }).from(stockMove).where(eq(stockMove.placeId, id)).limit(1).get() !== undefined ||
  db.select({ id: stockCount.id }).from(stockCount).where(eq(stockCount.placeId, id)).limit(1).get() !== undefined;

/** A document was written from this kit. */
export const isKitNamed = (db: Db, id: KitId): boolean =>
  db.select({ seq: supplyDocument.seq }).from(supplyDocument).where(eq(supplyDocument.kitId, id)).limit(1).get() !== undefined;
