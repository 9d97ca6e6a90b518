import { type Meeting, meetingKindName } from '#core/meetings/meeting.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalDate, type LocalTime, longDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 会议记录: the full factual record; the signed paper is the original. */
export interface MinutesModel {
  readonly head: BranchHead;
  readonly meeting: Meeting;
  readonly kindName: string;
  /** 应到, 实到 of those entitled to vote; null when nobody is */
  readonly quorum: { readonly entitled: number; readonly present: number; readonly reached: boolean } | null;
}

export const minutesModel = ({ post, meeting }: { readonly post: Post; readonly meeting: Meeting }): MinutesModel => {
  const { voters, reached, rule } = quorumOf(meeting);
  return {
    head: branchHead(post),
    meeting,
    kindName: meetingKindName(meeting),
    quorum: voters.due === 0 || rule === 'none' ? null : { entitled: voters.due, present: voters.present, reached },
  };
};

/** 2022年11月16日19:30 to the minute (会议记录: 开始时间). */
export const showMoment = (time: LocalTime): string => `${longDate(dateOf(time))}${time.slice(11, 16)}`;

export const showSpan = (from: LocalTime, to: LocalTime | null): string => {
  if (!to) return showMoment(from);
  return `${showMoment(from)}至${dateOf(from) === dateOf(to) ? to.slice(11, 16) : showMoment(to)}`;
};

export const minutesDate = (model: MinutesModel): LocalDate => dateOf(model.meeting.startsAt);

export const minutesFileName = (model: MinutesModel): string =>
  `${model.kindName}记录 ${minutesDate(model)} ${model.meeting.title}${model.head.sample ? ' 示例' : ''}`;
