import { and, asc, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { ItemId } from '#core/contract/id.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import type { RegisterLine } from '#core/supplies/stock.ts';
import { MAIN_STORE } from '#core/supplies/store-place.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import { item, stockMove, supplyDocument } from '../../schema/index.ts';
import { lotsById } from './lots.ts';
import { placeNames } from './store-places.ts';
import { type StoredMove, withReversed } from './supplies.ts';
import { itemsNamed } from './supply-document-list.ts';

export interface RegisterFilter {
  readonly kinds: readonly MoveKind[];
  readonly itemId: ItemId | null;
  readonly text: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

const findText = (db: Db, text: string): SQL | undefined => {
  if (text === '') return undefined;
  const { voucher, party, purpose, handler, checker, note } = stockMove;
  const words = sql`instr(${voucher} || ' ' || ${party} || ' ' || ${purpose} || ' ' || ${handler} || ' ' || ${checker} || ' ' || ${note}, ${text}) > 0`;
  const items = itemsNamed(db, text);
  return items.length === 0 ? words : or(words, inArray(stockMove.itemId, [...items]));
};

const matching = (db: Db, filter: RegisterFilter): SQL | undefined =>
  and(
    filter.kinds.length > 0 ? inArray(stockMove.kind, [...filter.kinds]) : undefined,
    filter.itemId ? eq(stockMove.itemId, filter.itemId) : undefined,
    filter.from ? gte(stockMove.at, filter.from as never) : undefined,
    filter.to ? lt(stockMove.at, addDays(filter.to, 1) as never) : undefined,
    findText(db, filter.text),
  );

/** Lines with the words of their item, lot, place and document. */
const inWords = (db: Db, rows: readonly StoredMove[]): readonly RegisterLine[] => {
  const items = new Map(
    db
      .select()
      .from(item)
      .all()
      .map((one) => [one.id, one]),
  );
  const lots = lotsById(db, [...new Set(rows.flatMap((row) => (row.lotId as LotId | null) ?? []))]);
  const places = placeNames(db);
  const { id, voucher } = supplyDocument;
  const heads = inChunks([...new Set(rows.flatMap((row) => row.documentId ?? []))], (part) =>
    db.select({ id, voucher }).from(supplyDocument).where(inArray(id, part)).all(),
  );
  const vouchers = new Map(heads.map((head) => [head.id, head.voucher]));
  return withReversed(db, rows).map((move) => ({
    ...move,
    itemName: items.get(move.itemId)?.name ?? '',
    spec: items.get(move.itemId)?.spec ?? '',
    unit: items.get(move.itemId)?.unit ?? '',
    lot: move.lotId ? (lots.get(move.lotId) ?? null) : null,
    placeName: places.get(move.placeId) ?? MAIN_STORE,
    documentVoucher: (move.documentId && vouchers.get(move.documentId)) || move.voucher,
  }));
};

/** Newest first, `limit` lines before sequence number `before`; lines from before documents as well. */
export const listRegister = (
  db: Db,
  { before, limit, ...filter }: RegisterFilter & { readonly before: number | null; readonly limit: number },
): readonly RegisterLine[] =>
  inWords(
    db,
    db
      .select()
      .from(stockMove)
      .where(and(matching(db, filter), before ? lt(stockMove.seq, before) : undefined))
      .orderBy(desc(stockMove.seq))
      .limit(limit)
      .all(),
  );

/** The register of a span, oldest first, as it is printed and written to a table. */
export const wholeRegister = (db: Db, filter: RegisterFilter): readonly RegisterLine[] =>
  inWords(db, db.select().from(stockMove).where(matching(db, filter)).orderBy(asc(stockMove.seq)).all());
