import { type Attendee, type Meeting, meetingKindName } from '#core/meetings/meeting.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime, longDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 会议通知: what those who are due should know before the meeting. Names only, no telephones. */
export interface MeetingNoticeModel {
  readonly head: BranchHead;
  readonly meeting: Meeting;
  /** 支委会 第3次 */
  readonly about: string;
  /** 2022年1月8日 周六 19:30 */
  readonly when: string;
  /** 应到: all but those who only attend */
  readonly due: readonly string[];
  /** 列席 */
  readonly attending: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly meeting: Meeting;
  readonly printedAt: LocalTime;
}

const momentWords = (time: LocalTime): string => `${longDate(dateOf(time))} ${weekdayName(dateOf(time))} ${time.slice(11, 16)}`;

const namesOf = (attendees: readonly Attendee[], attending: boolean): readonly string[] =>
  attendees.filter((person) => (person.presence === 'attending') === attending).map((person) => person.name);

export const meetingNoticeModel = ({ post, meeting, printedAt }: Source): MeetingNoticeModel => ({
  head: branchHead(post),
  meeting,
  about: `${meetingKindName(meeting)}第${meeting.ordinal}次`,
  when: momentWords(meeting.startsAt),
  due: namesOf(meeting.attendees, false),
  attending: namesOf(meeting.attendees, true),
  printedAt,
});
