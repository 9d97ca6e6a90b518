import type { Post } from '#core/post/post.ts';
import type { StoredPart } from '#core/supplies/ledger-row.ts';
import type { Item } from '#core/supplies/supplies.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface StockListLine {
  readonly item: Item;
  readonly balance: number;
  /** by lot and place; one plain part when the item is neither kept by lots nor spread over places */
  readonly parts: readonly StoredPart[];
}

/** 库存表: what lay in the store at the end of a day. */
export interface StockListModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly lines: readonly StockListLine[];
  /** items with nothing left, named in one line below */
  readonly gone: readonly Item[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate;
  readonly parts: readonly StoredPart[];
  /** every item that is kept, with or without stock */
  readonly items: readonly Item[];
  readonly printedAt: LocalTime;
}

export const stockListModel = ({ post, date, parts, items, printedAt }: Source): StockListModel => {
  const byItem = new Map<string, StockListLine>();
  for (const part of parts) {
    const line = byItem.get(part.item.id) ?? { item: part.item, balance: 0, parts: [] };
    byItem.set(part.item.id, { ...line, balance: line.balance + part.balance, parts: [...line.parts, part] });
  }
  return {
    head: branchHead(post),
    date,
    lines: [...byItem.values()],
    gone: items.filter((item) => !byItem.has(item.id)),
    printedAt,
  };
};
