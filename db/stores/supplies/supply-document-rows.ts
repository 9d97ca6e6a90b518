import { eq, inArray } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DocumentHead, SupplyDocumentId } from '#core/supplies/document.ts';
import type { Db } from '../../db.ts';
import { inChunks } from '../../in-chunks.ts';
import { supplyDocument } from '../../schema/index.ts';

export type StoredDocument = typeof supplyDocument.$inferSelect;
export type ReadHead = DocumentHead & { readonly seq: number; readonly voucher: string };

export const findHead = (db: Db, id: SupplyDocumentId): ReadHead | null => {
  const row = db.select().from(supplyDocument).where(eq(supplyDocument.id, id)).get();
  return row ?? null;
};

export const readHead = (db: Db, id: SupplyDocumentId): ReadHead => {
  const head = findHead(db, id);
  if (!head) throw new ExpectedFailure('notFound', '没有这张单据，请刷新后再试。');
  return head;
};

/** Documents among these that were taken back and not restored since. */
export const reversedDocuments = (db: Db, ids: readonly SupplyDocumentId[]): ReadonlySet<SupplyDocumentId> => {
  if (ids.length === 0) return new Set();
  const { id, reversesId } = supplyDocument;
  const reversals = inChunks(ids, (part) => db.select({ id, reversesId }).from(supplyDocument).where(inArray(reversesId, part)).all());
  const restored = reversedDocuments(
    db,
    reversals.map((row) => row.id),
  );
  return new Set(reversals.flatMap((row) => (restored.has(row.id) || !row.reversesId ? [] : [row.reversesId])));
};
