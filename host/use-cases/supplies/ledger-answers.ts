import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { usageOrder } from '#core/supplies/allocate.ts';
import { blankHead, type DocumentHead, type NewLine, type WrittenDocument } from '#core/supplies/document.ts';
import type { AnswerDocument } from '#core/supplies/document-fields.ts';
import type { Lot } from '#core/supplies/lot.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Item } from '#core/supplies/supplies.ts';
import { dateOf } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { type OpenPart, openPartsOf } from '#db/stores/supplies/loan-rules.ts';
import { loanBooks } from '#db/stores/supplies/loans.ts';
import { lotsById } from '#db/stores/supplies/lots.ts';
import { requirePlace } from '#db/stores/supplies/store-places.ts';
import { type ReadHead, readHead, reversedDocuments } from '#db/stores/supplies/supply-document-rows.ts';
import { appendDocument } from '#db/stores/supplies/supply-documents.ts';
import type { CommandContext, CommandHandlers } from '../../handlers.ts';
import { aboutGoods, notFromTheFuture, takeGoods, toOwnGoods } from './ledger-goods.ts';

const readLoan = (db: Db, id: DocumentHead['id'], kinds: readonly DocumentHead['kind'][], words: string): ReadHead => {
  const head = readHead(db, id);
  if (!kinds.includes(head.kind)) throw new ExpectedFailure('refused', `凭证 ${head.voucher} 不是${words}，没有记账。请重新选择单据。`);
  if (reversedDocuments(db, [id]).size > 0) throw new ExpectedFailure('refused', `凭证 ${head.voucher} 已经冲红，没有记账。`);
  return head;
};

type Heap = OpenPart & { readonly lot: Lot | null; left: number };

const heapsOf = (db: Db, loan: ReadHead): readonly Heap[] => {
  const parts = openPartsOf(db, loan);
  const lots = lotsById(
    db,
    parts.flatMap((part) => part.lotId ?? []),
  );
  return parts
    .map((part) => ({ ...part, lot: part.lotId ? (lots.get(part.lotId) ?? null) : null, left: part.taken - part.returned }))
    .sort((a, b) => usageOrder(a.lot, b.lot));
};

/** Takes from what is open; refuses more than that. */
const settle = (loan: ReadHead, heaps: readonly Heap[], item: Item, quantity: number, words: string): readonly [Heap, number][] => {
  const open = heaps.reduce((sum, heap) => sum + heap.left, 0);
  const show = (value: number): string => `${showQuantity(value)}${item.unit}`;
  if (quantity > open) {
    const sentence = `凭证 ${loan.voucher} 的“${item.name}”还有 ${show(open)} ${words}，不能记 ${show(quantity)}，没有记账。请核对数量。`;
    throw new ExpectedFailure('refused', sentence, { quantity: `还有 ${show(open)}` });
  }
  let rest = quantity;
  const parts: [Heap, number][] = [];
  for (const heap of heaps) {
    const part = Math.min(rest, heap.left);
    if (part === 0) continue;
    heap.left -= part;
    rest -= part;
    parts.push([heap, part]);
  }
  return parts;
};

const personOf = (loan: ReadHead) => (loan.recipientKind === 'person' ? (loan.recipientId as NewLine['personId']) : null) ?? null;

/** 归还: comes back to the lots it was taken from. */
const returnGoods = (context: CommandContext, { id, fields }: ParsedInputOf<'supplies.returnGoods'>): WrittenDocument => {
  const { writer, now } = context;
  const { lines, against, ...head } = fields;
  notFromTheFuture(fields.at, now);
  const loan = readLoan(writer.db, against, ['issue', 'lend'], '发放或借出的单据');
  const goods = lines.map((line, index) => toOwnGoods(writer.db, line, index));
  context.about(aboutGoods(goods));
  const heaps = heapsOf(writer.db, loan);
  const written = goods.flatMap(({ item, quantity }, index): readonly NewLine[] => {
    const { pick, placeId } = lines[index] ?? { pick: { kind: 'firstExpired' } as const, placeId: null };
    requirePlace(writer.db, placeId);
    const fitting = heaps.filter((heap) => heap.itemId === item.id && (pick.kind === 'firstExpired' || heap.lotId === pick.lotId));
    return settle(loan, fitting, item, quantity, '没有归还').map(([heap, part]) => ({
      itemId: item.id,
      delta: part,
      lotId: heap.lotId,
      placeId,
      personId: personOf(loan),
    }));
  });
  return appendDocument(writer, { ...blankHead, ...head, id, kind: 'return', party: loan.party, againstId: loan.id }, written);
};

/** Refuses to give back more than was borrowed, before lots are looked at. */
const requireOpen = (db: Db, loan: ReadHead, fields: AnswerDocument): void => {
  const heaps = heapsOf(db, loan);
  fields.lines.forEach((line, index) => {
    const { item, quantity } = toOwnGoods(db, line, index);
    settle(
      loan,
      heaps.filter((heap) => heap.itemId === item.id),
      item,
      quantity,
      '没有还清',
    );
  });
};

/** 还给出借方: what was borrowed if it is still there, else in kind. */
const giveBack = (context: CommandContext, { id, fields }: ParsedInputOf<'supplies.giveBack'>): WrittenDocument => {
  const { writer, now } = context;
  const { lines, against, ...head } = fields;
  notFromTheFuture(fields.at, now);
  const loan = readLoan(writer.db, against, ['borrow'], '借入的单据');
  requireOpen(writer.db, loan, fields);
  context.about(aboutGoods(lines.map((line, index) => toOwnGoods(writer.db, line, index))));
  const first = new Set(loanBooks(writer.db, [loan.id]).taken.map((moved) => moved.lotId));
  const rules = { on: dateOf(fields.at), purpose: loan.boundTo, expiredToo: false, reasons: true, first };
  const written = takeGoods(writer.db, lines, rules).map(
    ({ itemId, lot, placeId, quantity, reason }): NewLine => ({ itemId, delta: -quantity, lotId: lot?.id ?? null, placeId, note: reason }),
  );
  return appendDocument(writer, { ...blankHead, ...head, id, kind: 'giveBack', party: loan.party, againstId: loan.id }, written);
};

export const ledgerAnswers: Pick<CommandHandlers, 'supplies.returnGoods' | 'supplies.giveBack'> = {
  'supplies.returnGoods': returnGoods,
  'supplies.giveBack': giveBack,
};
