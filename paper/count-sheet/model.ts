import type { Post } from '#core/post/post.ts';
import type { CountRow, StockCount } from '#core/supplies/stock-count.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 盘点表 to write on, or 盘点报告 as it was counted. */
export interface CountSheetModel {
  readonly head: BranchHead;
  readonly count: StockCount;
  readonly blank: boolean;
  readonly rows: readonly CountRow[];
  /** kinds of goods: counted and in agreement, more than the book, less than the book */
  readonly agreeing: number;
  readonly more: number;
  readonly less: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly count: StockCount;
  readonly blank: boolean;
  readonly printedAt: LocalTime;
}

export const countSheetModel = ({ post, count, blank, printedAt }: Source): CountSheetModel => ({
  head: branchHead(post),
  count,
  blank,
  rows: count.rows,
  agreeing: count.rows.filter((row) => row.difference === 0).length,
  more: count.rows.filter((row) => (row.difference ?? 0) > 0).length,
  less: count.rows.filter((row) => (row.difference ?? 0) < 0).length,
  printedAt,
});
