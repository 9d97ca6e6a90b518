import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { type LineDraft, writtenLines } from './line-draft.ts';
import { formFailure, goodsOf, type StockById } from './lines-input.ts';
import { type ChosenPlace, type LinePlan, mainStore, planLines, planProblems } from './outgoing-plan.ts';

/** 调拨 or 报损 as it stands in the form: goods leave a place. */
export interface LeavingDraft {
  readonly at: LocalTime;
  readonly place: ChosenPlace;
  /** of a 调拨 */
  readonly to: ChosenPlace;
  /** of a 报损 */
  readonly reason: string;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

export const blankLeaving = (at: LocalTime, handler: string, checker: string): LeavingDraft => ({
  at,
  place: mainStore,
  to: mainStore,
  reason: '',
  handler,
  checker,
  note: '',
});

/** Neither is a use of the goods: bound goods stay bound; only 报损 takes what is past its date. */
export const leavingPlans = (
  draft: LeavingDraft,
  lines: readonly LineDraft[],
  stock: StockById,
  expiredToo: boolean,
): ReadonlyMap<string, LinePlan> =>
  planLines(lines, stock, draft.place.id, { on: dateOf(draft.at), purpose: '', reasons: false, expiredToo });

const pickOf = (lines: readonly LineDraft[], index: number) => lines[index]?.pick ?? { kind: 'firstExpired' as const };

/** 调拨, ready to send, or what to mend in it. */
export const transferInput = (
  id: string,
  draft: LeavingDraft,
  lines: readonly LineDraft[],
  stock: StockById,
): { readonly input: InputOf<'supplies.transfer'>; readonly failure: Failure | null } => {
  const { place, to, reason: _, ...head } = draft;
  const written = writtenLines(lines);
  const goods = goodsOf(lines, stock).map((one, index) => ({ ...one, pick: pickOf(written, index) }));
  const input = { id, fields: { ...head, from: place.id, to: to.id, lines: goods } };
  const short = planProblems(written, leavingPlans(draft, written, stock, false), stock, place, '调');
  return { input, failure: formFailure(checkInput('supplies.transfer', input), lines, stock, short) };
};

/** 报损, ready to send, or what to mend in it. */
export const writeOffInput = (
  id: string,
  draft: LeavingDraft,
  lines: readonly LineDraft[],
  stock: StockById,
): { readonly input: InputOf<'supplies.writeOff'>; readonly failure: Failure | null } => {
  const { place, to: _, ...head } = draft;
  const written = writtenLines(lines);
  const goods = goodsOf(lines, stock).map((one, index) => ({ ...one, placeId: place.id, pick: pickOf(written, index) }));
  const input = { id, fields: { ...head, lines: goods } };
  const short = planProblems(written, leavingPlans(draft, written, stock, true), stock, place, '报');
  return { input, failure: formFailure(checkInput('supplies.writeOff', input), lines, stock, short) };
};
