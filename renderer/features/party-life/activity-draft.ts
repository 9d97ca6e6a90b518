import { type Activity, type ActivityFields, type ActivityKind, activityKinds } from '#core/party-life/activity.ts';
import { oath } from '#core/party-life/oath.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export const newActivity = (date: LocalDate): ActivityFields => ({
  kind: 'partyDay',
  name: activityKinds.partyDay,
  date,
  place: '',
  hostId: null,
  personIds: [],
  headcount: 0,
  pledge: '',
  words: '',
});

export const fieldsOfActivity = ({ id: _, ...fields }: Activity): ActivityFields => fields;

/** A name nobody has changed follows the kind; the oath is offered where it is spoken, and leaves with its kind. */
export const withKind = (draft: ActivityFields, kind: ActivityKind): ActivityFields => {
  const untouched = draft.name === '' || draft.name === activityKinds[draft.kind];
  const spoken = kind === 'oath' || kind === 'founding';
  const pledge = spoken && draft.pledge === '' ? oath : !spoken && draft.pledge === oath ? '' : draft.pledge;
  return { ...draft, kind, name: untouched ? (kind === 'other' ? '' : activityKinds[kind]) : draft.name, pledge };
};

/** The head-count goes along with the list until somebody writes another: neighbours come too. */
export const withPeople = (draft: ActivityFields, personIds: ActivityFields['personIds']): ActivityFields => ({
  ...draft,
  personIds,
  headcount: Math.max(0, draft.headcount + personIds.length - draft.personIds.length),
});
