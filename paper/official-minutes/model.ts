import { type Meeting, meetingKindName } from '#core/meetings/meeting.ts';
import { type AttendanceBlock, officialAttendance } from '#core/meetings/official-attendance.ts';
import type { OfficialMinutes } from '#core/meetings/official-minutes.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type BodyParagraph, bodyParagraphs } from './levels.ts';
import { titleLines } from './title-lines.ts';

/** 版记: who else gets the paper, who had it printed and when. */
export interface Imprint {
  /** with its full stop; empty = nobody */
  readonly copyTo: string;
  readonly printedBy: string;
  readonly printedOn: string;
}

/** 会议纪要 as it is printed and written to Word. */
export interface OfficialModel {
  readonly head: BranchHead;
  /** 纪要标志 in red; null = none, the rule for a temporary branch */
  readonly mark: string | null;
  readonly title: readonly string[];
  readonly body: readonly BodyParagraph[];
  readonly attendance: readonly AttendanceBlock[];
  readonly signature: string;
  /** 成文日期 */
  readonly date: string;
  readonly sealed: boolean;
  readonly imprint: Imprint | null;
  readonly fileName: string;
}

interface Source {
  readonly post: Post;
  readonly meeting: Pick<Meeting, 'kind' | 'kindName' | 'title' | 'startsAt' | 'attendees'>;
  readonly minutes: OfficialMinutes;
}

const imprintOf = ({ copyTo, printedBy, issuedOn }: OfficialMinutes): Imprint | null => {
  if (copyTo === '' && printedBy === '') return null;
  return { copyTo: copyTo === '' ? '' : `${copyTo.replace(/[。.；;，,、]+$/, '')}。`, printedBy, printedOn: longDate(issuedOn) };
};

export const officialModel = ({ post, meeting, minutes }: Source): OfficialModel => ({
  head: branchHead(post),
  mark: minutes.redHead ? `${post.branchName}会议纪要` : null,
  title: titleLines(minutes.title),
  body: bodyParagraphs(minutes.body),
  attendance: officialAttendance(meeting.attendees),
  signature: minutes.signature === '' ? post.branchName : minutes.signature,
  date: longDate(minutes.issuedOn),
  sealed: minutes.sealed,
  imprint: imprintOf(minutes),
  fileName: `${meetingKindName(meeting)}纪要 ${dateOf(meeting.startsAt)} ${meeting.title}${post.sample ? ' 示例' : ''}`,
});
