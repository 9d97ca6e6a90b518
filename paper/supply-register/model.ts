import type { Post } from '#core/post/post.ts';
import type { LedgerRow } from '#core/supplies/ledger-row.ts';
import type { RootKind } from '#core/supplies/move-kind.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 接收: whatever comes in from outside or comes back. 发放: whatever goes out to be used or lent, or back to its lender. */
export type RegisterSide = 'receipts' | 'issues';

/** 报损、盘点、调拨 neither come nor go; they stand on the stock card. */
const rootKinds: Readonly<Record<RegisterSide, readonly RootKind[]>> = {
  receipts: ['donation', 'allotment', 'purchase', 'borrow', 'return'],
  issues: ['issue', 'lend', 'giveBack'],
};

export interface ItemSum {
  readonly item: Item;
  readonly lines: number;
  /** in thousandths of the item's unit; 冲红 counts against what it takes back */
  readonly quantity: number;
  /** estimates that are known, in fen; null when none is */
  readonly valueFen: number | null;
}

/** 接收登记表 or 发放登记表 of a period. Staff paper: it names telephones of donors. */
export interface SupplyRegisterModel {
  readonly head: BranchHead;
  readonly side: RegisterSide;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: readonly LedgerRow[];
  readonly sums: readonly ItemSum[];
  /** 整单估价: documents whose lines carry no estimates of their own, in fen */
  readonly wholeDocuments: { readonly count: number; readonly valueFen: number };
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly side: RegisterSide;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: readonly LedgerRow[];
  readonly printedAt: LocalTime;
}

/** What a line adds to its register: positive on both, negative for 冲红. */
export const amountOn = (side: RegisterSide, row: LedgerRow): number => (side === 'receipts' ? row.move.delta : -row.move.delta);

const sumOf = (side: RegisterSide, rows: readonly LedgerRow[]): readonly ItemSum[] => {
  const sums = new Map<string, ItemSum>();
  for (const row of rows) {
    const { item, move } = row;
    const before = sums.get(item.id) ?? { item, lines: 0, quantity: 0, valueFen: null };
    sums.set(item.id, {
      item,
      lines: before.lines + 1,
      quantity: before.quantity + amountOn(side, row),
      valueFen: move.valueFen === null ? before.valueFen : (before.valueFen ?? 0) + move.valueFen,
    });
  }
  return [...sums.values()].sort((a, b) => a.item.category.localeCompare(b.item.category) || a.item.name.localeCompare(b.item.name, 'zh'));
};

/** The estimate of the whole document where its line has none; null otherwise. */
export const wholeValueOf = ({ move, document }: LedgerRow): number | null =>
  move.valueFen === null ? (document?.valueFen ?? null) : null;

const wholeDocumentsOf = (rows: readonly LedgerRow[]): SupplyRegisterModel['wholeDocuments'] => {
  const values = new Map(
    rows.flatMap((row) => (row.document && wholeValueOf(row) !== null ? [[row.document.id, row.document.valueFen ?? 0]] : [])),
  );
  return { count: values.size, valueFen: [...values.values()].reduce((sum, value) => sum + value, 0) };
};

export const supplyRegisterModel = ({ post, side, rows, ...rest }: Source): SupplyRegisterModel => {
  const own = rows.filter(({ move }) => rootKinds[side].includes(move.rootKind));
  return { head: branchHead(post), side, rows: own, sums: sumOf(side, own), wholeDocuments: wholeDocumentsOf(own), ...rest };
};
