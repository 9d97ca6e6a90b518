import type { Amendment } from '#core/meetings/amendment.ts';
import type { Attachment } from '#core/meetings/attachment.ts';
import type { FinalMark } from '#core/meetings/final-state.ts';
import { type Meeting, meetingKindName } from '#core/meetings/meeting.ts';
import { type Quorum, quorumOf } from '#core/meetings/quorum.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalDate, type LocalTime, longDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** A photo for the appendix. */
export interface MinutesPicture {
  /** of the attachment in the list, from 1 */
  readonly number: number;
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** What was added to a record after the meeting. */
interface Afterwards {
  /** null while it is still being written */
  readonly final: Pick<FinalMark, 'at' | 'by' | 'code'> | null;
  readonly amendments: readonly Amendment[];
  /** those that are kept, in their order */
  readonly attachments: readonly Attachment[];
  /** printed behind the record; empty when nobody wished it */
  readonly pictures: readonly MinutesPicture[];
}

/** 会议记录: the full factual record; the signed paper is the original. */
export interface MinutesModel extends Afterwards {
  readonly head: BranchHead;
  readonly meeting: Meeting;
  readonly kindName: string;
  readonly quorum: Quorum;
}

type Source = Partial<Afterwards> & { readonly post: Post; readonly meeting: Meeting };

export const minutesModel = ({ post, meeting, ...afterwards }: Source): MinutesModel => ({
  head: branchHead(post),
  meeting,
  kindName: meetingKindName(meeting),
  quorum: quorumOf(meeting),
  final: null,
  amendments: [],
  attachments: [],
  pictures: [],
  ...afterwards,
});

/** 2022年11月16日19:30 to the minute (会议记录: 开始时间). */
export const showMoment = (time: LocalTime): string => `${longDate(dateOf(time))}${time.slice(11, 16)}`;

export const showSpan = (from: LocalTime, to: LocalTime | null): string => {
  if (!to) return showMoment(from);
  return `${showMoment(from)}至${dateOf(from) === dateOf(to) ? to.slice(11, 16) : showMoment(to)}`;
};

export const minutesDate = (model: MinutesModel): LocalDate => dateOf(model.meeting.startsAt);

export const minutesFileName = (model: MinutesModel): string =>
  `${model.kindName}记录 ${minutesDate(model)} ${model.meeting.title}${model.head.sample ? ' 示例' : ''}`;

/** 支委会会议记录, 宣誓仪式记录, 防控工作会议记录 */
export const minutesTitle = (kindName: string): string => `${kindName}${/会$/.test(kindName) ? '会议' : ''}记录`;
