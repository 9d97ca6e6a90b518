import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';

/** What stands at the head and foot of every sheet. */
export type BranchHead = Pick<Post, 'branchName' | 'community' | 'street' | 'hotline' | 'supervisionPhone' | 'sample'>;

export const branchHead = (post: Post): BranchHead => ({
  branchName: post.branchName,
  community: post.community,
  street: post.street,
  hotline: post.hotline,
  supervisionPhone: post.supervisionPhone,
  sample: post.sample,
});

/** 版次: a sheet on the wall is told from its predecessor by the minute it was made. */
export const versionLine = (printedAt: LocalTime): string => `${longDate(dateOf(printedAt))} ${printedAt.slice(11, 16)} 制`;
