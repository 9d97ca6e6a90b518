import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { keysOf } from '#core/roster/person.ts';
import { type RunDocument, type RunDocumentKind, runDocumentKinds } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunId } from '#core/supplies/distribution/run.ts';
import { tripOfPurpose } from '#core/supplies/distribution/trip-purpose.ts';
import type { SupplyDocumentId } from '#core/supplies/document.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { StorePlaceId } from '#core/supplies/store-place.ts';
import type { Db } from '../../db.ts';
import { stockMove, supplyDocument } from '../../schema/index.ts';
import { reversedDocuments, type StoredDocument } from './supply-document-rows.ts';

type Head = StoredDocument;

const isRunKind = (kind: string): kind is RunDocumentKind => (keysOf(runDocumentKinds) as readonly string[]).includes(kind);

/** A return written elsewhere belongs to the trip of the issue that it answers. */
const tripWords = (issues: readonly Head[], issueId: string | null): Pick<Head, 'purpose' | 'party'> => {
  const { purpose = '', party = '' } = issues.find((issue) => issue.id === issueId) ?? {};
  return { purpose, party };
};

/** The run's own documents, and returns that answer one of them from elsewhere; none that is taken back. Oldest first. */
const headsInForce = (db: Db, runId: RunId): readonly Head[] => {
  const own = db.select().from(supplyDocument).where(eq(supplyDocument.runId, runId)).all();
  const issues = own.filter((head) => head.kind === 'issue');
  const answers = db
    .select()
    .from(supplyDocument)
    .where(
      and(
        isNull(supplyDocument.runId),
        eq(supplyDocument.kind, 'return'),
        inArray(
          supplyDocument.againstId,
          issues.map((head) => head.id),
        ),
      ),
    )
    .all()
    .map((answer) => ({ ...answer, ...tripWords(issues, answer.againstId) }));
  const heads = [...own, ...answers];
  const reversed = reversedDocuments(
    db,
    heads.map((head) => head.id),
  );
  return heads.filter((head) => !reversed.has(head.id)).sort((one, other) => one.seq - other.seq);
};

/** What lies behind one document, lot by lot; `quantity` above zero. */
export interface RunGoods {
  readonly lotId: LotId | null;
  readonly placeId: StorePlaceId | null;
  readonly quantity: number;
}

export interface RunDocumentWithGoods extends RunDocument {
  readonly documentId: SupplyDocumentId;
  readonly goods: readonly RunGoods[];
}

/** 装车, 带回, 报损, 盘盈 of a run. A settling document has two lines of one amount; its own kind says which one counts. */
export const listRunDocuments = (db: Db, runId: RunId): readonly RunDocumentWithGoods[] => {
  const heads = headsInForce(db, runId);
  const ids = heads.map((head) => head.id);
  const lines =
    ids.length === 0 ? [] : db.select().from(stockMove).where(inArray(stockMove.documentId, ids)).orderBy(asc(stockMove.seq)).all();
  return heads.flatMap((head) => {
    const trip = tripOfPurpose(head);
    if (!trip || !isRunKind(head.kind)) return [];
    const goods = lines
      .filter((line) => line.documentId === head.id && line.rootKind === head.kind)
      .map(({ lotId, placeId, delta }) => ({ lotId, placeId, quantity: Math.abs(delta) }));
    const { id: documentId, kind, voucher, at, handler, note } = head;
    return [{ documentId, kind, trip, voucher, at, handler, note, goods, quantity: goods.reduce((sum, one) => sum + one.quantity, 0) }];
  });
};
