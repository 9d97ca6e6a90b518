import { and, asc, eq, gte, isNull, or } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { IsolatedHousehold, IsolatedHouseholdFields, IsolatedHouseholdId } from '#core/service/deliveries/delivery.ts';
import type { Household } from '#core/service/household.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { isolatedHousehold } from '../../schema/index.ts';
import { refuseUnknownPlace } from './known-place.ts';

/** More than any site has. */
const MOST_LISTED = 3000;

const asHousehold = ({ unitId, room, removed: _, ...row }: typeof isolatedHousehold.$inferSelect): IsolatedHousehold => ({
  ...row,
  place: { unitId, room },
  kinds: [...row.kinds],
});

const unitIs = (unitId: Household['unitId']) => (unitId === null ? isNull(isolatedHousehold.unitId) : eq(isolatedHousehold.unitId, unitId));

/** Households whose last day is not before `since`, or not known. */
export const listIsolated = (db: Db, since: LocalDate): readonly IsolatedHousehold[] =>
  db
    .select()
    .from(isolatedHousehold)
    .where(and(eq(isolatedHousehold.removed, false), or(isNull(isolatedHousehold.until), gte(isolatedHousehold.until, since))))
    .orderBy(asc(isolatedHousehold.from), asc(isolatedHousehold.id))
    .limit(MOST_LISTED)
    .all()
    .map(asHousehold);

const readIsolated = (db: Db, id: IsolatedHouseholdId): IsolatedHousehold => {
  const row = db.select().from(isolatedHousehold).where(eq(isolatedHousehold.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这一户已经不在名单里，可能刚被删除或撤销。请刷新后再试。');
  return asHousehold(row);
};

/** The same door over days that overlap would be served twice. */
const refuseSameDays = (db: Db, id: IsolatedHouseholdId, { place, from, until }: IsolatedHouseholdFields): void => {
  const other = db
    .select()
    .from(isolatedHousehold)
    .where(and(unitIs(place.unitId), eq(isolatedHousehold.room, place.room), eq(isolatedHousehold.removed, false)))
    .all()
    .find((row) => row.id !== id && row.from <= (until ?? '9999-12-31') && (row.until ?? '9999-12-31') >= from);
  if (!other) return;
  const days = `${shortDate(other.from)}起${other.until ? `至${shortDate(other.until)}` : ''}`;
  throw new ExpectedFailure('refused', `${place.room} 已经在名单里（${days}），没有再登记。要改，请打开那一户。`, {
    place: '这一户已经在名单里',
  });
};

export const saveIsolated = (writer: RowWriter, id: IsolatedHouseholdId, fields: IsolatedHouseholdFields): void => {
  refuseUnknownPlace(writer.db, fields.place, 'place');
  refuseSameDays(writer.db, id, fields);
  const { place, ...rest } = fields;
  const row = { ...rest, ...place, removed: false };
  if (writer.db.select().from(isolatedHousehold).where(eq(isolatedHousehold.id, id)).get()) writer.update('isolatedHousehold', id, row);
  else writer.insert('isolatedHousehold', { ...row, id });
};

/** Sets the last day; a household that had not begun by then keeps one day at least. */
export const endIsolated = (writer: RowWriter, ids: readonly IsolatedHouseholdId[], until: LocalDate): number => {
  for (const id of ids) {
    const household = readIsolated(writer.db, id);
    if (until < household.from)
      throw new ExpectedFailure('refused', `${household.place.room} 从${shortDate(household.from)}才开始，不能在这之前解除，没有改动。`, {
        until: '不能早于开始日期',
      });
    writer.update('isolatedHousehold', id, { until });
  }
  return ids.length;
};

export const removeIsolated = (writer: RowWriter, ids: readonly IsolatedHouseholdId[]): number => {
  for (const id of ids) {
    readIsolated(writer.db, id);
    writer.update('isolatedHousehold', id, { removed: true });
  }
  return ids.length;
};
