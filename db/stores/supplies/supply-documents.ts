import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MoveId, PersonId } from '#core/contract/id.ts';
import type { DocumentHead, NewLine, SupplyDocumentId, WrittenDocument, WrittenLine } from '#core/supplies/document.ts';
import { lotLabel } from '#core/supplies/lot.ts';
import { type RootKind, rootKindOf } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { stockMove, supplyDocument } from '../../schema/index.ts';
import { requireAnswersFit } from './loan-rules.ts';
import { readLot } from './lots.ts';
import { stockAt } from './stock.ts';
import { placeNames } from './store-places.ts';
import { balanceOf, readItem } from './supplies.ts';
import { findHead, type ReadHead, readHead } from './supply-document-rows.ts';
import { lineVoucher, nextVoucher } from './vouchers.ts';

interface FullLine extends NewLine {
  readonly rootKind: RootKind;
  readonly reversesId: MoveId | null;
}

/** The last guard before the trigger: says what lies there, in the words of the store. */
const requireStock = ({ db }: RowWriter, line: NewLine): void => {
  if (line.delta >= 0) return;
  const have = stockAt(db, line.itemId, line.lotId, line.placeId);
  if (have + line.delta >= 0) return;
  const { name, unit } = readItem(db, line.itemId);
  const where = placeNames(db).get(line.placeId) ?? '存放处';
  const lot = line.lotId ? `（${lotLabel(readLot(db, line.lotId))}）` : '';
  throw new ExpectedFailure(
    'refused',
    `“${name}”${lot}在${where}现有 ${showQuantity(have)}${unit}，不够减 ${showQuantity(-line.delta)}${unit}，没有记账。请核对数量，或先登记接收。`,
    { quantity: `现有 ${showQuantity(have)}${unit}` },
  );
};

const personOf = (head: DocumentHead): PersonId | null => (head.recipientKind === 'person' ? (head.recipientId as PersonId | null) : null);

const writeLine = (writer: RowWriter, head: DocumentHead, voucher: string, line: FullLine): void => {
  requireStock(writer, line);
  writer.insert('stockMove', {
    id: randomUUID() as MoveId,
    itemId: line.itemId,
    kind: head.reversesId ? 'reversal' : line.rootKind,
    rootKind: line.rootKind,
    delta: line.delta,
    at: head.at,
    party: head.party,
    personId: line.personId ?? personOf(head),
    anonymous: head.anonymous,
    valueFen: line.valueFen ?? null,
    handler: head.handler,
    checker: head.checker,
    purpose: head.purpose,
    note: line.note || head.note,
    voucher,
    reversesId: line.reversesId,
    documentId: head.id,
    lotId: line.lotId,
    placeId: line.placeId,
  });
};

const refuseTwice = (writer: RowWriter, id: SupplyDocumentId): void => {
  const known = findHead(writer.db, id);
  if (known) throw new ExpectedFailure('conflict', `这张单据已经记过账，凭证 ${known.voucher}，没有重复记。请刷新查看。`);
};

const write = (writer: RowWriter, head: DocumentHead, lines: readonly FullLine[]): WrittenDocument => {
  refuseTwice(writer, head.id);
  const moving = lines.filter((line) => line.delta !== 0);
  if (moving.length === 0) throw new ExpectedFailure('invalid', '单据上没有一行数量，没有记账。');
  const voucher = nextVoucher(writer.db, head.kind, head.at);
  writer.insert('supplyDocument', { ...head, voucher });
  moving.forEach((line, position) => {
    writeLine(writer, head, lineVoucher(voucher, position), line);
  });
  requireAnswersFit(writer.db, head);
  return { id: head.id, voucher, lines: moving.map((line) => writtenLine(writer, line)) };
};

const writtenLine = ({ db }: RowWriter, { itemId, delta, lotId, placeId }: NewLine): WrittenLine => {
  const { name, unit } = readItem(db, itemId);
  return { itemId, itemName: name, unit, delta, lotId, placeId, balance: balanceOf(db, itemId) };
};

/**
 * The one writer of documents: head and lines in one go, vouchers without gaps, refused as a whole when any lot in any place would fall
 * below zero. Lines of nothing are left out. Lots have to exist (`lotFor`).
 */
export const appendDocument = (writer: RowWriter, head: DocumentHead, lines: readonly NewLine[]): WrittenDocument =>
  write(
    writer,
    head,
    lines.map((line) => ({ ...line, rootKind: line.kind ?? rootKindOf(head.kind), reversesId: null })),
  );

export interface ReversalBy {
  readonly id: SupplyDocumentId;
  readonly at: LocalTime;
  readonly handler: string;
  readonly reason: string;
}

const headOfReversal = (old: ReadHead, by: ReversalBy): DocumentHead => {
  const { seq: _, voucher: __, ...copied } = old;
  return {
    ...copied,
    id: by.id,
    kind: 'reversal',
    at: by.at,
    handler: by.handler,
    checker: '',
    approver: '',
    note: by.reason,
    valueFen: old.valueFen === null ? null : -old.valueFen,
    reversesId: old.id,
  };
};

/** Last line first: what went from one place to another goes back the same way. */
const linesOfReversal = (writer: RowWriter, id: SupplyDocumentId): readonly FullLine[] =>
  writer.db
    .select()
    .from(stockMove)
    .where(eq(stockMove.documentId, id))
    .orderBy(asc(stockMove.seq))
    .all()
    .toReversed()
    .map(({ itemId, rootKind, delta, lotId, placeId, personId, valueFen, id: reversesId }) => ({
      ...{ itemId, rootKind, lotId, placeId, personId, reversesId },
      delta: -delta,
      valueFen: valueFen === null ? null : -valueFen,
    }));

/** The document and what was written to take it back, to restore it, and so on. */
const reversalsOf = (db: Db, id: SupplyDocumentId): readonly ReadHead[] => {
  const next = db.select({ id: supplyDocument.id }).from(supplyDocument).where(eq(supplyDocument.reversesId, id)).get();
  return [readHead(db, id), ...(next ? reversalsOf(db, next.id) : [])];
};

/**
 * 冲红 of a whole document: a new one that is its exact opposite. A document that was taken back and restored is taken back by
 * reversing what restored it, so that every document is reversed at most once.
 */
export const reverseDocument = (writer: RowWriter, id: SupplyDocumentId, by: ReversalBy): WrittenDocument => {
  const chain = reversalsOf(writer.db, id);
  const [old, last] = [chain[0], chain.at(-1)];
  if (!old || !last) throw new Error('a document without itself');
  if (chain.length % 2 === 0) throw new ExpectedFailure('refused', `凭证 ${old.voucher} 已经由 ${last.voucher} 冲红，没有再记。`);
  return write(writer, headOfReversal(last, by), linesOfReversal(writer, last.id));
};
