import { randomUUID } from 'node:crypto';
import { asc, eq, inArray } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ItemId } from '#core/contract/id.ts';
import { type Lot, type LotFields, type LotId, sameLot } from '#core/supplies/lot.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import type { RowWriter } from '../../row-writer.ts';
import { lot } from '../../schema/index.ts';

/** Lots of one item, or of all. */
export const listLots = (db: Db, itemId: ItemId | null = null): readonly Lot[] =>
  db
    .select()
    .from(lot)
    .where(itemId ? eq(lot.itemId, itemId) : undefined)
    .orderBy(asc(lot.expiresOn), asc(lot.code), asc(lot.id))
    .all();

export const lotsById = (db: Db, ids: readonly LotId[]): ReadonlyMap<LotId, Lot> =>
  new Map(inChunks(ids, (part) => db.select().from(lot).where(inArray(lot.id, part)).all()).map((one) => [one.id, one]));

/** The lot with exactly these marks: goods that come in again join the lot they belong to. */
export const lotFor = (writer: RowWriter, itemId: ItemId, fields: LotFields): LotId => {
  const known = listLots(writer.db, itemId).find((one) => sameLot(one, fields));
  if (known) return known.id;
  const id = randomUUID() as LotId;
  writer.insert('lot', { ...fields, id, itemId });
  return id;
};

export const readLot = (db: Db, id: LotId): Lot => {
  const row = db.select().from(lot).where(eq(lot.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有这个批次，请刷新后重新选择。');
  return row;
};
