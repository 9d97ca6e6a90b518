import type { OnDuty } from '#core/contract/results.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 今日值班 as a picture for the group chat. Names only: a chat reaches further than the gate. */
export interface TodayCardModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly duties: readonly OnDuty[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate;
  /** the day's shifts, `TodaySummary.today` */
  readonly duties: readonly OnDuty[];
  readonly printedAt: LocalTime;
}

export const todayCardModel = ({ post, date, duties, printedAt }: Source): TodayCardModel => ({
  head: branchHead(post),
  date,
  duties,
  printedAt,
});
