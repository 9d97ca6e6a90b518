import type { DocumentRequest } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingSummary } from '#core/contract/results.ts';
import { dateOf, type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { TaskContext } from '../../handlers.ts';
import type { HostSession } from '../../session.ts';
import { type Paper, printedPaper } from './make-papers.ts';

type Formats = readonly ('pdf' | 'docx')[];

interface WantedMeetings {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly record: Formats;
  readonly official: Formats;
}

const words = (what: string, meeting: MeetingSummary): string => `${what} ${shortDate(dateOf(meeting.startsAt))} ${meeting.title}`;

const none = (from: LocalDate, to: LocalDate): Paper => ({
  what: `会议材料 ${shortDate(from)}—${shortDate(to)}`,
  make: () => Promise.reject(new ExpectedFailure('notFound', '这段时间没有开过会。')),
});

/** 会议记录 and 会议纪要 of the meetings that began in the period, oldest first. */
export const meetingPapers = async (
  context: TaskContext,
  session: HostSession,
  { from, to, record, official }: WantedMeetings,
): Promise<readonly Paper[]> => {
  const meetings = (await context.host.callAs(context, session)('meeting.list', {}))
    .filter(({ removed, startsAt }) => !removed && dateOf(startsAt) >= from && dateOf(startsAt) <= to)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (meetings.length === 0) return record.length + official.length === 0 ? [] : [none(from, to)];
  return meetings.flatMap((meeting) => {
    const minutes: DocumentRequest = { kind: 'minutes', meetingId: meeting.id };
    return record.map((format) => printedPaper(context, session, words('会议记录', meeting), minutes, format));
  });
};
