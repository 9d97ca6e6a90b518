import type { InputOf } from '#core/contract/routes.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { type Household, householdKey } from '#core/service/household.ts';
import { type ReadRequest, readRequest } from '#core/service/requests/read-request.ts';
import type { RequestChannel, RequestKind } from '#core/service/requests/request.ts';
import { promiseOf } from '#core/service/requests/request-promise.ts';
import type { RequestSetting } from '#core/service/requests/request-setting.ts';
import { guessKind } from '#core/service/requests/request-words.ts';
import type { LocalTime } from '#core/time/local-date.ts';

export type RequestInput = InputOf<'request.add'>['fields'];

/** What a person typed and chose at the quick entry; null = as it is read out of the line. */
export interface QuickDraft {
  readonly text: string;
  readonly channel: RequestChannel;
  readonly place: Household | null;
  readonly phone: string | null;
  readonly kind: RequestKind | null;
  readonly taker: { readonly name: string; readonly id: string | null };
  readonly dueAt: LocalTime | null;
}

export const blankDraft = (channel: RequestChannel): QuickDraft => ({
  ...{ text: '', channel, place: null, phone: null, kind: null, taker: { name: '', id: null }, dueAt: null },
});

/** The draft with everything that the line itself says. */
export interface ReadDraft {
  readonly read: ReadRequest;
  readonly place: Household;
  readonly phone: string;
  readonly kind: RequestKind;
  /** the word by which the kind was guessed; null = chosen by hand or not known */
  readonly word: string | null;
  readonly dueAt: LocalTime;
}

export const readDraft = (draft: QuickDraft, site: Site, setting: RequestSetting, now: LocalTime): ReadDraft => {
  const read = readRequest(draft.text, site);
  const guess = guessKind(read.words, setting.words);
  const kind = draft.kind ?? guess?.kind ?? 'other';
  return {
    ...{ read, kind, word: draft.kind === null ? (guess?.word ?? null) : null },
    place: draft.place ?? read.place,
    phone: draft.phone ?? read.phone,
    dueAt: draft.dueAt ?? promiseOf(now, kind, setting.minutes),
  };
};

/** A door in the line that another one was chosen against stays in the words: nothing said is lost. */
const wordsOf = (draft: QuickDraft, { read, place }: ReadDraft): string =>
  read.place.room !== '' && householdKey(place) !== householdKey(read.place) ? draft.text.trim() : read.words;

export const inputOf = (draft: QuickDraft, shown: ReadDraft, now: LocalTime): RequestInput => ({
  ...{ at: now, channel: draft.channel, kind: shown.kind, place: shown.place, phone: shown.phone },
  ...{ words: wordsOf(draft, shown), takerId: draft.taker.id, dueAt: draft.dueAt },
});
