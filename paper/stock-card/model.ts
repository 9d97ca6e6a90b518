import type { Post } from '#core/post/post.ts';
import type { LedgerRow, StoredPart } from '#core/supplies/ledger-row.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 库存卡 of one item. */
export interface StockCard {
  readonly item: Item;
  readonly rows: readonly LedgerRow[];
  /** 承前: balance before the first day */
  readonly opening: number;
  readonly received: number;
  readonly issued: number;
  readonly closing: number;
  /** by lot and place at the end of the last day */
  readonly parts: readonly StoredPart[];
}

export interface StockCardModel {
  readonly head: BranchHead;
  /** null = from the first line on */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly cards: readonly StockCard[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate | null;
  readonly to: LocalDate;
  readonly items: readonly Item[];
  readonly rows: readonly LedgerRow[];
  /** what lay where before the first day, and at the end of the last */
  readonly before: readonly StoredPart[];
  readonly parts: readonly StoredPart[];
  readonly printedAt: LocalTime;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** One card an item that has stock or a line in the period. Opening + received − issued is the closing balance, to the thousandth. */
export const stockCardModel = ({ post, items, rows, before, parts, ...rest }: Source): StockCardModel => {
  const cards = items.map((item): StockCard => {
    const own = rows.filter((row) => row.item.id === item.id);
    const opening = total(before.filter((part) => part.item.id === item.id).map((part) => part.balance));
    const deltas = own.map(({ move }) => move.delta);
    const received = total(deltas.filter((delta) => delta > 0));
    const issued = -total(deltas.filter((delta) => delta < 0));
    return {
      item,
      rows: own,
      opening,
      received,
      issued,
      closing: opening + received - issued,
      parts: parts.filter((part) => part.item.id === item.id),
    };
  });
  return { head: branchHead(post), cards: cards.filter((card) => card.rows.length > 0 || card.opening !== 0), ...rest };
};
