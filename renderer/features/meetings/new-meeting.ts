import type { Person } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { attendeeOf, expectedAt } from './attendance.ts';
import { type AttendeeDraft, blankAgendaItem, type MeetingDraft, type MeetingKind, usualTitle } from './meeting-draft.ts';

const expectedRows = (kind: MeetingKind, people: readonly Person[], newKey: () => string): readonly AttendeeDraft[] =>
  expectedAt(kind, people).map((person) => attendeeOf(kind, person, newKey()));

/** A new meeting, now, with those expected already on the list and the secretary in the chair. */
export const blankMeeting = (kind: MeetingKind, startsAt: LocalTime, people: readonly Person[], newKey: () => string): MeetingDraft => ({
  kind,
  title: usualTitle(kind),
  startsAt,
  endsAt: null,
  place: '',
  chair: people.find((person) => person.branchOffice === 'secretary')?.name ?? '',
  recorder: people.find((person) => person.branchOffice === 'organisation')?.name ?? '',
  attendees: expectedRows(kind, people, newKey),
  agenda: [blankAgendaItem(newKey(), newKey())],
  summary: '',
});

/** Another kind: its usual title and its people, unless somebody has already written their own. */
export const changeKind = (
  draft: MeetingDraft,
  kind: MeetingKind,
  people: readonly Person[],
  newKey: () => string,
): Partial<MeetingDraft> => {
  const before = expectedRows(draft.kind, people, newKey);
  const untouched =
    before.length === draft.attendees.length &&
    before.every((row, index) => row.personId === draft.attendees[index]?.personId && draft.attendees[index]?.presence === 'present');
  return {
    kind,
    ...(draft.title === usualTitle(draft.kind) ? { title: usualTitle(kind) } : {}),
    ...(untouched ? { attendees: expectedRows(kind, people, newKey) } : {}),
  };
};

/** People in the order a list should offer them: those at the meeting first. */
export const presentFirst = (people: readonly Person[], attendees: readonly AttendeeDraft[]): readonly Person[] => {
  const there = new Set(attendees.filter((one) => one.presence !== 'absent').map((one) => one.personId));
  return [...people.filter((person) => there.has(person.id)), ...people.filter((person) => !there.has(person.id))];
};
