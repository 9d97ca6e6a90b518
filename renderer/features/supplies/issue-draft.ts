import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from './form-failure.ts';
import { readQuantity } from './typed-quantity.ts';

/** 发放 as it stands in the form. */
export interface IssueDraft {
  readonly itemId: string;
  readonly quantity: string;
  readonly at: LocalTime;
  readonly personId: string | null;
  readonly to: string;
  readonly purpose: string;
  readonly handler: string;
  readonly note: string;
}

export const blankIssue = (itemId: string, at: LocalTime, handler: string): IssueDraft => ({
  itemId,
  quantity: '',
  at,
  personId: null,
  to: '',
  purpose: '',
  handler,
  note: '',
});

/** Why the stock does not suffice, and the two ways on; undefined when it does. */
export const tooLittle = (line: StockLine | undefined, typed: string): string | undefined => {
  const quantity = readQuantity(typed);
  if (!line || quantity.kind !== 'good' || quantity.value <= line.balance) return undefined;
  const { unit, name } = line.item;
  const missing = showQuantity(quantity.value - line.balance);
  return `${name}只剩 ${showQuantity(line.balance)} ${unit}，还差 ${missing} ${unit}。请少发一些，或先登记接收。`;
};

/** Ready to send, or what to mend in it. */
export const issueInput = (
  id: string,
  draft: IssueDraft,
  line: StockLine | undefined,
): { readonly input: InputOf<'supplies.issue'>; readonly failure: Failure | null } => {
  const quantity = readQuantity(draft.quantity);
  const input = { id, fields: { ...draft, quantity: quantity.kind === 'good' ? quantity.value : 0 } };
  const wrongQuantity = quantity.kind === 'empty' ? '请填写数量' : quantity.kind === 'wrong' ? quantity.sentence : undefined;
  return {
    input,
    failure: joinFailures(checkInput('supplies.issue', input), {
      itemId: draft.itemId === '' ? '请选择物品' : undefined,
      quantity: wrongQuantity ?? tooLittle(line, draft.quantity),
    }),
  };
};
