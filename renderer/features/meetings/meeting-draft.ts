import type { InputOf } from '#core/contract/routes.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { AgendaDraft, MeetingDraft, StatementDraft, VotesDraft } from '#core/meetings/meeting-draft.ts';

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

export const isBlank = (statement: StatementDraft): boolean => statement.speaker.trim() === '' && statement.words.trim() === '';

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
