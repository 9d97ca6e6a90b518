import { and, asc, eq, inArray, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { BoundGoods } from '#core/supplies/donation.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { item, lot, stockMove } from '../../schema/index.ts';

/** What became of goods given for a purpose, by purpose and item: all lines of their lots up to `before`. */
export const listBoundGoods = (db: Db, before: LocalTime | null): readonly BoundGoods[] => {
  const amount = (condition: SQL): SQL<number> => sql<number>`coalesce(sum(case when ${condition} then ${stockMove.delta} end), 0)`;
  const rows = db
    .select({
      boundTo: lot.boundTo,
      itemId: stockMove.itemId,
      itemName: item.name,
      spec: item.spec,
      unit: item.unit,
      received: amount(eq(stockMove.rootKind, 'donation')),
      used: amount(inArray(stockMove.rootKind, ['issue', 'return'])),
      left: sql<number>`sum(${stockMove.delta})`,
    })
    .from(stockMove)
    .innerJoin(lot, and(eq(lot.itemId, stockMove.itemId), eq(lot.id, stockMove.lotId)))
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .where(and(ne(lot.boundTo, ''), before ? lt(stockMove.at, before) : undefined))
    .groupBy(lot.boundTo, stockMove.itemId)
    .orderBy(asc(lot.boundTo), asc(item.name))
    .all();
  return rows
    .filter((row) => row.received > 0)
    .map((row) => ({ ...row, used: -row.used, purposes: purposesOf(db, row.boundTo, row.itemId, before) }));
};

/** Purposes written on the issues of these goods that stand today. */
const purposesOf = (db: Db, boundTo: string, itemId: BoundGoods['itemId'], before: LocalTime | null): readonly string[] => {
  const counter = alias(stockMove, 'counter');
  return db
    .selectDistinct({ purpose: stockMove.purpose })
    .from(stockMove)
    .innerJoin(lot, and(eq(lot.itemId, stockMove.itemId), eq(lot.id, stockMove.lotId)))
    .leftJoin(counter, eq(counter.reversesId, stockMove.id))
    .where(
      and(
        eq(lot.boundTo, boundTo),
        eq(stockMove.itemId, itemId),
        eq(stockMove.kind, 'issue'),
        ne(stockMove.purpose, ''),
        isNull(counter.id),
        before ? lt(stockMove.at, before) : undefined,
      ),
    )
    .all()
    .map((row) => row.purpose);
};
