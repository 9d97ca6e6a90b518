import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { ItemId } from '#core/contract/id.ts';
import type { SupplyDocumentId } from '#core/supplies/document.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import { item, stockMove, supplyDocument } from '../../schema/index.ts';
import { reversedDocuments } from './supply-document-rows.ts';

/** So much of one lot of an item moved by a document or by its answers; signed as in the ledger. */
export interface Moved {
  readonly documentId: SupplyDocumentId;
  readonly itemId: ItemId;
  readonly lotId: LotId | null;
  readonly rootKind: RootKind;
  readonly delta: number;
}

const against = supplyDocument.againstId;
const delta = sql<number>`sum(${stockMove.delta})`;

/** What these documents took or brought, those no longer in force left out. */
const movedBy = (db: Db, ids: readonly SupplyDocumentId[]): readonly Moved[] => {
  const reversed = reversedDocuments(db, ids);
  const { documentId, itemId, lotId, rootKind } = stockMove;
  return inChunks(ids, (part) =>
    db
      .select({ documentId, itemId, lotId, rootKind, delta })
      .from(stockMove)
      .where(inArray(documentId, part))
      .groupBy(documentId, itemId, lotId, rootKind)
      .all(),
  ).flatMap(({ documentId, ...row }) => (documentId === null || reversed.has(documentId) ? [] : [{ ...row, documentId }]));
};

/** What answers them (归还, 还给出借方). A reversal of an answer carries the answer's own aim, so that both together are nothing. */
const answersTo = (db: Db, ids: readonly SupplyDocumentId[]): readonly Moved[] =>
  inChunks(ids, (part) =>
    db
      .select({ against, itemId: stockMove.itemId, lotId: stockMove.lotId, rootKind: stockMove.rootKind, delta })
      .from(supplyDocument)
      .innerJoin(stockMove, eq(stockMove.documentId, supplyDocument.id))
      .where(inArray(against, part))
      .groupBy(against, stockMove.itemId, stockMove.lotId, stockMove.rootKind)
      .all(),
  ).flatMap((row) => (row.against === null ? [] : [{ ...row, documentId: row.against }]));

export interface Answered {
  readonly taken: readonly Moved[];
  readonly answered: readonly Moved[];
}

export const loanBooks = (db: Db, ids: readonly SupplyDocumentId[]): Answered =>
  ids.length === 0 ? { taken: [], answered: [] } : { taken: movedBy(db, ids), answered: answersTo(db, ids) };

/** Documents with lines of this kind, oldest first: loans or borrowings, in force or not. */
export const documentsOfLines = (db: Db, kind: 'lend' | 'borrow'): readonly SupplyDocumentId[] => {
  // the index of sums leads with the item
  const items = db.select({ id: item.id }).from(item).all();
  return db
    .selectDistinct({ id: stockMove.documentId })
    .from(stockMove)
    .where(
      and(
        inArray(
          stockMove.itemId,
          items.map((one) => one.id),
        ),
        eq(stockMove.rootKind, kind),
        eq(stockMove.kind, kind),
      ),
    )
    .orderBy(asc(stockMove.seq))
    .all()
    .flatMap((row) => row.id ?? []);
};
