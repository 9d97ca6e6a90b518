import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { OpenLine } from '#core/supplies/document.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from './form-failure.ts';
import { type ChosenPlace, mainStore } from './outgoing-plan.ts';
import { readQuantity } from './typed-quantity.ts';

/** 归还 or 还给出借方 as it stands in the form. */
export interface AnswerDraft {
  readonly at: LocalTime;
  readonly place: ChosenPlace;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
  /** how much of each open line, as typed; without a word for one: all of it */
  readonly quantities: Readonly<Record<string, string>>;
}

export type AnswerRoute = 'supplies.returnGoods' | 'supplies.giveBack';

export const blankAnswer = (at: LocalTime, handler: string, checker: string): AnswerDraft => ({
  at,
  place: mainStore,
  handler,
  checker,
  note: '',
  quantities: {},
});

export const openKey = (line: OpenLine): string => `${line.itemId} ${line.lot?.id ?? ''}`;

/** Most often everything comes back. */
export const typedOf = (draft: AnswerDraft, line: OpenLine): string => draft.quantities[openKey(line)] ?? showQuantity(line.quantity);

interface Answered {
  readonly line: OpenLine;
  readonly quantity: number;
  readonly problem: string | undefined;
}

const read = (draft: AnswerDraft, line: OpenLine): Answered => {
  const typed = readQuantity(typedOf(draft, line));
  if (typed.kind === 'empty') return { line, quantity: 0, problem: undefined };
  if (typed.kind === 'wrong') return { line, quantity: 0, problem: typed.sentence };
  const over = typed.value > line.quantity ? `只差 ${showQuantity(line.quantity)} ${line.unit}没有还` : undefined;
  return { line, quantity: typed.value, problem: over };
};

/** Ready to send, or what to mend in it; lines of nothing stay out. */
export const answerInput = (
  route: AnswerRoute,
  id: string,
  against: string,
  draft: AnswerDraft,
  open: readonly OpenLine[],
): { readonly input: InputOf<AnswerRoute>; readonly failure: Failure | null } => {
  const { quantities: _, place, ...head } = draft;
  const answered = open.map((line) => read(draft, line));
  const lines = answered
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({
      itemId: line.itemId,
      quantity,
      unit: '',
      placeId: place.id,
      pick:
        route === 'supplies.returnGoods'
          ? { kind: 'lot' as const, lotId: line.lot?.id ?? null, reason: '' }
          : { kind: 'firstExpired' as const },
    }));
  const input = { id, fields: { ...head, against, lines } };
  const own = answered.flatMap(({ line, problem }) => (problem ? [[`open.${openKey(line)}`, problem] as const] : []));
  const empty = lines.length === 0 && own.length === 0 ? { lines: '一样也没有填，请写这次还了多少' } : {};
  return { input, failure: joinFailures(checkInput(route, input), { ...Object.fromEntries(own), ...empty }) };
};
