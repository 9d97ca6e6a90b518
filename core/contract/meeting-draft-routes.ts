import { z } from 'zod';
import type { MeetingKind } from '../meetings/meeting.ts';
import { type KeptMeeting, typedMeeting } from '../meetings/meeting-draft.ts';
import { type Phrase, phraseBank } from '../meetings/phrase.ts';
import type { LocalTime } from '../time/local-date.ts';
import { id, type MeetingId } from './id.ts';
import { command, query, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];

export interface MeetingDraftLine {
  readonly id: MeetingId;
  readonly title: string;
  readonly kind: MeetingKind;
  /** 支委会 and so on, as people say it */
  readonly kindName: string;
  readonly startsAt: LocalTime;
  readonly at: LocalTime;
  /** the meeting itself is in the books, and this lies beside it */
  readonly saved: boolean;
}

/**
 * 会议草稿: what is being typed, kept every two seconds. Tasks, not commands: a draft is no record, so it leaves no trace in history and undo never
 * meets it; `meeting.save` puts it away.
 */
export const meetingDraftRoutes = {
  /** the secretary's own matter: empty for everybody else */
  'meetingDraft.list': query(z.object({}), ['meetings']).returns<readonly MeetingDraftLine[]>(),
  /** null = nothing was typed since the last save, or somebody else than the secretary asks */
  'meetingDraft.get': task(z.object({ id: id<'meeting'>() })).returns<KeptMeeting | null>(),
  'meetingDraft.keep': task(z.object({ id: id<'meeting'>(), typed: typedMeeting }), secretary).returns<{ at: LocalTime }>(),
  'meetingDraft.drop': task(z.object({ id: id<'meeting'>() }), secretary).returns<null>(),

  /** 常用语 */
  'phrase.list': query(z.object({}), ['meetings']).returns<readonly Phrase[]>(),
  'phrase.save': command('修改常用语', z.object({ phrases: phraseBank }), ['meetings'], secretary).returns<readonly Phrase[]>(),
} as const;
