import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ItemId } from '#core/contract/id.ts';
import type { DocumentHead, SupplyDocumentId } from '#core/supplies/document.ts';
import type { LotId } from '#core/supplies/lot.ts';
import type { MoveKind } from '#core/supplies/move-kind.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { Db } from '../../db.ts';
import { loanBooks, type Moved } from './loans.ts';
import { readItem } from './supplies.ts';
import { type ReadHead, readHead } from './supply-document-rows.ts';

/** What of a document is still out, or still to be given back. */
export interface OpenPart {
  readonly itemId: ItemId;
  /** null for borrowings as well: what is given back may be of another lot */
  readonly lotId: LotId | null;
  readonly taken: number;
  readonly returned: number;
}

/** 发放 and 借出 go out and come back lot by lot; what was borrowed is given back in kind. */
export const isBorrowing = (head: Pick<DocumentHead, 'kind'>): boolean => head.kind === 'borrow';

/** What can be brought back, or given back. */
export const answerable: ReadonlySet<MoveKind> = new Set<MoveKind>(['issue', 'lend', 'borrow']);

/** Sums per item, and per lot unless borrowed. */
export const openParts = (taken: readonly Moved[], answered: readonly Moved[], borrowed: boolean): readonly OpenPart[] => {
  const sign = borrowed ? 1 : -1;
  const parts = new Map<string, OpenPart>();
  const add = (moved: Moved, which: 'taken' | 'returned', amount: number): void => {
    const lotId = borrowed ? null : moved.lotId;
    const key = `${moved.itemId} ${lotId ?? ''}`;
    const part = parts.get(key) ?? { itemId: moved.itemId, lotId, taken: 0, returned: 0 };
    parts.set(key, { ...part, [which]: part[which] + amount });
  };
  for (const moved of taken) add(moved, 'taken', sign * moved.delta);
  for (const moved of answered) add(moved, 'returned', -sign * moved.delta);
  return [...parts.values()];
};

export const openPartsOf = (db: Db, head: Pick<ReadHead, 'id' | 'kind'>): readonly OpenPart[] => {
  const { taken, answered } = loanBooks(db, [head.id]);
  return openParts(taken, answered, isBorrowing(head));
};

/** The document at the root of reversals of reversals. */
const rootOf = (db: Db, id: SupplyDocumentId): ReadHead => {
  const head = readHead(db, id);
  return head.reversesId ? rootOf(db, head.reversesId) : head;
};

const tooMuch = (db: Db, loan: ReadHead, part: OpenPart): ExpectedFailure => {
  const { name, unit } = readItem(db, part.itemId);
  const show = (value: number): string => `${showQuantity(value)}${unit}`;
  const words = isBorrowing(loan) ? { taken: '借入', back: '还给出借方' } : { taken: '发出', back: '归还' };
  const sentence =
    part.taken === 0
      ? `凭证 ${loan.voucher} 的“${name}”已有${words.back} ${show(part.returned)}，没有记账。请先冲红${words.back}的单据。`
      : `凭证 ${loan.voucher} ${words.taken}“${name}” ${show(part.taken)}，${words.back}合计会到 ${show(part.returned)}，没有记账。请核对数量。`;
  return new ExpectedFailure('refused', sentence);
};

/** Never more comes back than went out, and nothing is taken back whose answers stand. Asked after writing, inside the transaction. */
export const requireAnswersFit = (db: Db, written: DocumentHead): void => {
  const aim = written.againstId ?? written.reversesId;
  if (aim === null) return;
  const loan = rootOf(db, aim);
  if (!answerable.has(loan.kind)) return;
  const wrong = openPartsOf(db, loan).find((part) => part.returned > part.taken);
  if (wrong) throw tooMuch(db, loan, wrong);
};
