import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { MAIN_STORE, type StorePlace, type StorePlaceFields, type StorePlaceId } from '#core/supplies/store-place.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { storePlace } from '../../schema/index.ts';

export const listPlaces = (db: Db): readonly StorePlace[] =>
  db
    .select({ id: storePlace.id, name: storePlace.name })
    .from(storePlace)
    .where(eq(storePlace.removed, false))
    .orderBy(asc(storePlace.name))
    .all();

/** Names of all places, also of those no longer used; the main store under null. */
export const placeNames = (db: Db): ReadonlyMap<StorePlaceId | null, string> =>
  new Map<StorePlaceId | null, string>([
    [null, MAIN_STORE],
    ...db
      .select()
      .from(storePlace)
      .all()
      .map((row) => [row.id, row.name] as const),
  ]);

/** Refuses a place that is gone; the main store is always there. */
export const requirePlace = (db: Db, id: StorePlaceId | null): void => {
  if (id === null) return;
  const row = db.select().from(storePlace).where(eq(storePlace.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '没有这个存放处，可能已经停用。没有记账，请重新选择。');
};

export const savePlace = (writer: RowWriter, id: StorePlaceId, fields: StorePlaceFields): StorePlace => {
  if (fields.name === MAIN_STORE || listPlaces(writer.db).some((one) => one.name === fields.name && one.id !== id)) {
    throw new ExpectedFailure('refused', `已经有“${fields.name}”，没有保存。请换个名称。`, { name: '名称已经有了' });
  }
  const known = writer.db.select({ id: storePlace.id }).from(storePlace).where(eq(storePlace.id, id)).get();
  if (known) writer.update('storePlace', id, fields);
  else writer.insert('storePlace', { ...fields, id, removed: false });
  return { ...fields, id };
};

export const removePlace = (writer: RowWriter, id: StorePlaceId): void => writer.update('storePlace', id, { removed: true });
