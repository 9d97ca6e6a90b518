import { and, asc, desc, eq, exists, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Id, ItemId, PersonId } from '#core/contract/id.ts';
import type { DistributionRunId, DocumentLine, SupplyDocument, SupplyDocumentId } from '#core/supplies/document.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import { MAIN_STORE } from '#core/supplies/store-place.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import { item, stockMove, supplyDocument } from '../../schema/index.ts';
import { lotsById } from './lots.ts';
import { placeNames } from './store-places.ts';
import { type ReadHead, readHead, reversedDocuments } from './supply-document-rows.ts';

/** Lines of these documents in the order in which they were written. */
const linesOf = (db: Db, ids: readonly SupplyDocumentId[]): ReadonlyMap<SupplyDocumentId, readonly DocumentLine[]> => {
  const rows = inChunks(ids, (part) =>
    db
      .select({ move: stockMove, itemName: item.name, spec: item.spec, unit: item.unit })
      .from(stockMove)
      .innerJoin(item, eq(item.id, stockMove.itemId))
      .where(inArray(stockMove.documentId, part))
      .orderBy(asc(stockMove.seq))
      .all(),
  );
  const lots = lotsById(db, [...new Set(rows.flatMap((row) => (row.move.lotId as LotId | null) ?? []))]);
  const places = placeNames(db);
  const lines = new Map<SupplyDocumentId, DocumentLine[]>();
  for (const { move, ...words } of rows) {
    if (!move.documentId) continue;
    const { id, itemId, kind, rootKind, delta, voucher, placeId, valueFen, note } = move;
    const line = { id, itemId, kind, rootKind, delta, voucher, placeId, valueFen, note, ...words };
    const list = lines.get(move.documentId) ?? [];
    list.push({ ...line, lot: move.lotId ? (lots.get(move.lotId) ?? null) : null, placeName: places.get(placeId) ?? MAIN_STORE });
    lines.set(move.documentId, list);
  }
  return lines;
};

const withLines = (db: Db, heads: readonly ReadHead[]): readonly SupplyDocument[] => {
  const ids = heads.map((head) => head.id);
  const lines = linesOf(db, ids);
  const reversed = reversedDocuments(db, ids);
  return heads.map((head) => ({ ...head, reversed: reversed.has(head.id), lines: lines.get(head.id) ?? [] }));
};

export const readDocument = (db: Db, id: SupplyDocumentId): SupplyDocument => {
  const [document] = withLines(db, [readHead(db, id)]);
  if (!document) throw new Error('a head without its document');
  return document;
};

/** Answers and reversals of a document, oldest first. */
export const answersOf = (db: Db, id: SupplyDocumentId): readonly SupplyDocument[] =>
  withLines(
    db,
    db
      .select()
      .from(supplyDocument)
      .where(or(eq(supplyDocument.againstId, id), eq(supplyDocument.reversesId, id)))
      .orderBy(asc(supplyDocument.seq))
      .all(),
  );

export interface DocumentFilter {
  readonly kinds: readonly MoveKind[];
  readonly itemId: ItemId | null;
  readonly personId: PersonId | null;
  readonly groupId: Id<'working-group'> | null;
  readonly runId: DistributionRunId | null;
  readonly text: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly before: number | null;
  readonly limit: number;
}

/** Items whose name or specification holds the text, also those no longer used. */
export const itemsNamed = (db: Db, text: string): readonly ItemId[] =>
  db
    .select({ id: item.id })
    .from(item)
    .where(sql`instr(${item.name} || ' ' || ${item.spec}, ${text}) > 0`)
    .all()
    .map((row) => row.id);

const hasLine = (db: Db, which: SQL | undefined): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(stockMove)
      .where(and(eq(stockMove.documentId, supplyDocument.id), which)),
  );

const findText = (db: Db, text: string): SQL | undefined => {
  if (text === '') return undefined;
  const { voucher, party, purpose, handler, checker, note, boundTo } = supplyDocument;
  const words = sql`instr(${voucher} || ' ' || ${party} || ' ' || ${purpose} || ' ' || ${handler} || ' ' || ${checker} || ' ' || ${note} || ' ' || ${boundTo}, ${text}) > 0`;
  const items = itemsNamed(db, text);
  return items.length === 0 ? words : or(words, hasLine(db, inArray(stockMove.itemId, [...items])));
};

const matching = (db: Db, filter: DocumentFilter): SQL | undefined =>
  and(
    filter.kinds.length > 0 ? inArray(supplyDocument.kind, [...filter.kinds]) : undefined,
    filter.itemId ? hasLine(db, eq(stockMove.itemId, filter.itemId)) : undefined,
    filter.personId ? hasLine(db, eq(stockMove.personId, filter.personId)) : undefined,
    filter.groupId ? and(eq(supplyDocument.recipientKind, 'group'), eq(supplyDocument.recipientId, filter.groupId)) : undefined,
    filter.runId ? eq(supplyDocument.runId, filter.runId) : undefined,
    filter.from ? gte(supplyDocument.at, filter.from as never) : undefined,
    filter.to ? lt(supplyDocument.at, addDays(filter.to, 1) as never) : undefined,
    filter.before ? lt(supplyDocument.seq, filter.before) : undefined,
    findText(db, filter.text),
  );

/** Every document, oldest first. */
export const allDocuments = (db: Db): readonly SupplyDocument[] =>
  withLines(db, db.select().from(supplyDocument).orderBy(asc(supplyDocument.seq)).all());

/** Newest first, `limit` documents before sequence number `before`. */
export const listDocuments = (db: Db, filter: DocumentFilter): readonly SupplyDocument[] =>
  withLines(db, db.select().from(supplyDocument).where(matching(db, filter)).orderBy(desc(supplyDocument.seq)).limit(filter.limit).all());
