import { z } from 'zod';
import { id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localDate, localTime } from '../time/local-date.ts';
import { agendaCategories } from './agenda-category.ts';
import { meetingKinds, presences } from './meeting.ts';
import { quorumRules } from './quorum-rule.ts';

/** Far more than a record may hold in the end: what is half typed is kept whatever it is. */
const words = z.string().max(20_000);
const key = z.string().max(60);

const attendeeDraft = z.object({
  key,
  personId: id<'person'>().nullable(),
  name: words,
  presence: z.enum(keysOf(presences)),
  reason: words,
  voter: z.boolean(),
});
/** Rows carry a key of the window's own, so that typing goes on in the same box while others come and go. */
export type AttendeeDraft = Readonly<z.output<typeof attendeeDraft>>;

const statementDraft = z.object({ key, speaker: words, words });
export type StatementDraft = Readonly<z.output<typeof statementDraft>>;

const count = z.int().min(0).max(999).nullable();
const votesDraft = z.object({ for: count, against: count, abstain: count });
/** 表决 as typed; null while a box is empty. */
export type VotesDraft = Readonly<z.output<typeof votesDraft>>;

const agendaDraft = z.object({
  id: z.uuid(),
  title: words,
  category: z.enum(keysOf(agendaCategories)),
  presenter: words,
  statements: z.array(statementDraft).max(400).readonly(),
  resolution: words,
  votes: votesDraft.readonly(),
  responsible: words,
  dueOn: localDate.nullable(),
  doneOn: localDate.nullable(),
});
export type AgendaDraft = Readonly<z.output<typeof agendaDraft>>;

/** A meeting as it stands in the editor: nothing in it has to be complete. */
export const meetingDraft = z.object({
  kind: z.enum(keysOf(meetingKinds)),
  kindName: words,
  quorum: z.enum(keysOf(quorumRules)),
  title: words,
  startsAt: localTime,
  endsAt: localTime.nullable(),
  place: words,
  chair: words,
  recorder: words,
  attendees: z.array(attendeeDraft.readonly()).max(1000).readonly(),
  agenda: z.array(agendaDraft.readonly()).max(100).readonly(),
  summary: words,
});
export type MeetingDraft = Readonly<z.output<typeof meetingDraft>>;

/** What the line at the foot of the editor asks for next. */
export const lineSteps = { title: '议题', say: '发言', resolve: '决议', vote: '表决' } as const;
export type LineStep = keyof typeof lineSteps;

/** The line at the foot of the editor, with what is typed into it and not entered yet. */
export const liveLine = z.object({
  step: z.enum(keysOf(lineSteps)),
  /** the agenda item being written */
  item: key,
  speaker: words,
  words,
});
export type LiveLine = Readonly<z.output<typeof liveLine>>;

/** 草稿: what was typed since the last save, beside the saved record and never part of it. */
export const typedMeeting = z.object({ draft: meetingDraft, line: liveLine });
export type TypedMeeting = Readonly<z.output<typeof typedMeeting>>;

export interface KeptMeeting extends TypedMeeting {
  /** when it was kept */
  readonly at: LocalTime;
}
