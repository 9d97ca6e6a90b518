import type { DocumentRequest } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { MeetingSummary } from '#core/contract/results.ts';
import { dateOf, type LocalDate, shortDate } from '#core/time/local-date.ts';
import { listDrawnUp } from '#db/stores/meetings/official-minutes.ts';
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

const none = (what: string, { from, to }: Pick<WantedMeetings, 'from' | 'to'>, why: string): Paper => ({
  what: `${what} ${shortDate(from)}—${shortDate(to)}`,
  make: () => Promise.reject(new ExpectedFailure('notFound', why)),
});

/** 会议记录 and 会议纪要 of the meetings that began in the period, oldest first. */
export const meetingPapers = async (context: TaskContext, session: HostSession, wanted: WantedMeetings): Promise<readonly Paper[]> => {
  const { from, to, record, official } = wanted;
  const meetings = (await context.host.callAs(context, session)('meeting.list', {}))
    .filter(({ removed, startsAt }) => !removed && dateOf(startsAt) >= from && dateOf(startsAt) <= to)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  if (meetings.length === 0) return record.length + official.length === 0 ? [] : [none('会议材料', wanted, '这段时间没有开过会。')];
  const drawnUp = listDrawnUp(session.open.database.db);
  const noneDrawnUp = official.length > 0 && !meetings.some(({ id }) => drawnUp.has(id));
  const papers = meetings.flatMap((meeting) => {
    const minutes: DocumentRequest = { kind: 'minutes', meetingId: meeting.id };
    const paper: DocumentRequest = { kind: 'official-minutes', meetingId: meeting.id };
    return [
      ...record.map((format) => printedPaper(context, session, words('会议记录', meeting), minutes, format)),
      ...(drawnUp.has(meeting.id) ? official : []).map((format) =>
        printedPaper(context, session, words('会议纪要', meeting), paper, format),
      ),
    ];
  });
  return noneDrawnUp ? [...papers, none('会议纪要', wanted, '这段时间的会议还没有写过纪要。')] : papers;
};
