import type { InputOf } from '#core/contract/routes.ts';
import type { AgendaCategory } from '#core/meetings/agenda-category.ts';
import type { Attendee, Meeting } from '#core/meetings/meeting.ts';
import type { QuorumRule } from '#core/meetings/quorum-rule.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';

export type MeetingKind = Meeting['kind'];

/** Rows carry a key of the window's own, so that typing goes on in the same box while others come and go. */
export type AttendeeDraft = Attendee & { readonly key: string };

export interface StatementDraft {
  readonly key: string;
  readonly speaker: string;
  readonly words: string;
}

/** 表决 as typed; null while a box is empty. */
export interface VotesDraft {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
}

export interface AgendaDraft {
  readonly id: string;
  readonly title: string;
  readonly category: AgendaCategory;
  readonly presenter: string;
  readonly statements: readonly StatementDraft[];
  readonly resolution: string;
  readonly votes: VotesDraft;
  readonly responsible: string;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

/** A meeting as it stands in the editor. */
export interface MeetingDraft {
  readonly kind: MeetingKind;
  readonly kindName: string;
  readonly quorum: QuorumRule;
  readonly title: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime | null;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly attendees: readonly AttendeeDraft[];
  readonly agenda: readonly AgendaDraft[];
  readonly summary: string;
}

export const noVotes: VotesDraft = { for: null, against: null, abstain: null };

export const blankStatement = (key: string): StatementDraft => ({ key, speaker: '', words: '' });

export const blankAgendaItem = (id: string, statementKey: string): AgendaDraft => ({
  id,
  title: '',
  category: 'topic',
  presenter: '',
  statements: [blankStatement(statementKey)],
  resolution: '',
  votes: noVotes,
  responsible: '',
  dueOn: null,
  doneOn: null,
});

/** The saved meeting in the editor; `newKey` makes the window's own keys. */
export const draftOfMeeting = (meeting: Meeting, newKey: () => string): MeetingDraft => ({
  kind: meeting.kind,
  kindName: meeting.kindName,
  quorum: meeting.quorum,
  title: meeting.title,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  place: meeting.place,
  chair: meeting.chair,
  recorder: meeting.recorder,
  attendees: meeting.attendees.map((attendee) => ({ ...attendee, key: newKey() })),
  agenda: meeting.agenda.map((item) => ({
    ...item,
    votes: item.votes ?? noVotes,
    statements: item.statements.map((one) => ({ ...one, key: newKey() })),
  })),
  summary: meeting.summary,
});

const isBlank = (statement: StatementDraft): boolean => statement.speaker.trim() === '' && statement.words.trim() === '';

/** Without the empty lines that Ctrl+Enter left behind; done before checking, so that the places named in a failure are the places on screen. */
export const tidy = (draft: MeetingDraft): MeetingDraft => ({
  ...draft,
  agenda: draft.agenda.map((item) => ({ ...item, statements: item.statements.filter((one) => !isBlank(one)) })),
});

/** An empty box beside a filled one means nobody; three empty boxes mean that there was no vote. */
const votesOf = ({ for: yes, against, abstain }: VotesDraft) =>
  yes === null && against === null && abstain === null ? null : { for: yes ?? 0, against: against ?? 0, abstain: abstain ?? 0 };

/** A tidy draft as the contract takes it. */
export const meetingInput = (id: string, draft: MeetingDraft): InputOf<'meeting.save'> => ({
  id,
  fields: {
    ...draft,
    attendees: draft.attendees.map(({ key: _key, ...attendee }) => attendee),
    agenda: draft.agenda.map(({ statements, votes, ...item }) => ({
      ...item,
      votes: votesOf(votes),
      statements: statements.map(({ speaker, words }) => ({ speaker, words })),
    })),
  },
});
