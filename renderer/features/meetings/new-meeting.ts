import { isDueAt, usualQuorum, usualTitle } from '#core/meetings/kind-defaults.ts';
import type { MeetingKind } from '#core/meetings/meeting.ts';
import type { AttendeeDraft, MeetingDraft } from '#core/meetings/meeting-draft.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { attendeeOf, type MeetingNaming } from './attendance.ts';
import { blankAgendaItem } from './meeting-draft.ts';

/** Who is expected and not on the list. */
export const missingAt = ({ kind, kindName }: MeetingNaming, people: readonly Person[], there: readonly AttendeeDraft[]) => {
  const known = new Set(there.map((attendee) => attendee.personId));
  return people.filter((person) => isDueAt(kind, kindName, person) && !known.has(person.id));
};

const dueRows = (naming: MeetingNaming, people: readonly Person[], newKey: () => string): readonly AttendeeDraft[] =>
  missingAt(naming, people, []).map((person) => attendeeOf(naming, person, newKey()));

/** A new meeting, now, with those expected already on the list and the secretary in the chair. */
export const blankMeeting = (kind: MeetingKind, startsAt: LocalTime, people: readonly Person[], newKey: () => string): MeetingDraft => ({
  kind,
  kindName: '',
  quorum: usualQuorum(kind),
  title: usualTitle(kind, ''),
  startsAt,
  endsAt: null,
  place: '',
  chair: people.find((person) => person.branchOffice === 'secretary')?.name ?? '',
  recorder: people.find((person) => person.branchOffice === 'organisation')?.name ?? '',
  attendees: dueRows({ kind, kindName: '' }, people, newKey),
  agenda: [blankAgendaItem(newKey(), newKey())],
  summary: '',
});

/** Another kind or name: its usual title, quorum and people, unless somebody has already written their own. */
export const changeKind = (
  draft: MeetingDraft,
  naming: MeetingNaming,
  people: readonly Person[],
  newKey: () => string,
): Partial<MeetingDraft> => {
  const before = dueRows(draft, people, newKey);
  const untouched =
    before.length === draft.attendees.length &&
    before.every((row, index) => row.personId === draft.attendees[index]?.personId && draft.attendees[index]?.presence === 'present');
  return {
    ...naming,
    ...(draft.title === usualTitle(draft.kind, draft.kindName) ? { title: usualTitle(naming.kind, naming.kindName) } : {}),
    ...(draft.quorum === usualQuorum(draft.kind) ? { quorum: usualQuorum(naming.kind) } : {}),
    ...(untouched ? { attendees: dueRows(naming, people, newKey) } : {}),
  };
};

/** People in the order a list should offer them: those at the meeting first. */
export const presentFirst = (people: readonly Person[], attendees: readonly AttendeeDraft[]): readonly Person[] => {
  const there = new Set(attendees.filter((one) => one.presence !== 'absent').map((one) => one.personId));
  return [...people.filter((person) => there.has(person.id)), ...people.filter((person) => !there.has(person.id))];
};
