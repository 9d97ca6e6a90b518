import { and, asc, eq, gte, lte } from 'drizzle-orm';
import type { Wish, WishFields, WishId, WishStrength } from '#core/duty/wish.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { dutyWish } from '../../schema/index.ts';

type Stored = typeof dutyWish.$inferSelect;

const asWish = (row: Stored): Wish => ({ ...row, strength: row.strength as WishStrength });

/** 意愿 of the days `from`…`to`, by day. */
export const listWishes = (db: Db, range: { readonly from: LocalDate; readonly to: LocalDate }): readonly Wish[] =>
  db
    .select()
    .from(dutyWish)
    .where(and(gte(dutyWish.date, range.from), lte(dutyWish.date, range.to)))
    .orderBy(asc(dutyWish.date), asc(dutyWish.id))
    .all()
    .map(asWish);

/** One wish per person, day and shift; a wish for the whole day and wishes for its shifts take each other's place. */
export const saveWish = (writer: RowWriter, id: WishId, fields: WishFields): void => {
  const ofDay = writer.db
    .select()
    .from(dutyWish)
    .where(and(eq(dutyWish.personId, fields.personId), eq(dutyWish.date, fields.date)))
    .all();
  const same = ofDay.find((row) => row.shiftId === fields.shiftId);
  for (const row of ofDay) if (row !== same && (row.shiftId === null || fields.shiftId === null)) writer.remove('dutyWish', row.id);
  if (same) writer.update('dutyWish', same.id, fields);
  else writer.insert('dutyWish', { ...fields, id });
};

export const removeWish = (writer: RowWriter, id: WishId): void => writer.remove('dutyWish', id);
