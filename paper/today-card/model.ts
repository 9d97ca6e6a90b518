import type { OnDuty } from '#core/contract/results.ts';
import { consentedNames } from '#core/duty/consented-names.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 今日值班 as a picture for the group chat. Names only, and only of those who agreed: a chat reaches further than the gate. */
export interface TodayCardModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly duties: readonly OnDuty[];
  /** on duty, but did not agree to be named; their places say so */
  readonly unnamed: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly date: LocalDate;
  /** the day's shifts, `TodaySummary.today` */
  readonly duties: readonly OnDuty[];
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

export const todayCardModel = ({ post, date, duties, people, printedAt }: Source): TodayCardModel => ({
  head: branchHead(post),
  date,
  ...consentedNames(duties, people),
  printedAt,
});
