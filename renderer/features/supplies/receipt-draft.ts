import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { ReceiptSource } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from './form-failure.ts';
import { parseYuan } from './money.ts';
import { readQuantity } from './typed-quantity.ts';

/** 接收 as it stands in the form: numbers are still text. */
export interface ReceiptDraft {
  readonly itemId: string;
  readonly quantity: string;
  readonly at: LocalTime;
  readonly source: ReceiptSource;
  readonly from: string;
  readonly anonymous: boolean;
  readonly value: string;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

export const blankReceipt = (itemId: string, at: LocalTime, handler: string): ReceiptDraft => ({
  itemId,
  quantity: '',
  at,
  source: 'donation',
  from: '',
  anonymous: false,
  value: '',
  handler,
  checker: '',
  note: '',
});

/** Ready to send, or what to mend in it. */
export const receiptInput = (
  id: string,
  draft: ReceiptDraft,
): { readonly input: InputOf<'supplies.receive'>; readonly failure: Failure | null } => {
  const { quantity: typed, value: typedValue, ...rest } = draft;
  const quantity = readQuantity(typed);
  const valueFen = typedValue.trim() === '' ? null : parseYuan(typedValue);
  const input = { id, fields: { ...rest, quantity: quantity.kind === 'good' ? quantity.value : 0, valueFen } };
  return {
    input,
    failure: joinFailures(checkInput('supplies.receive', input), {
      itemId: draft.itemId === '' ? '请选择物品，没有的话点“新物品”' : undefined,
      quantity: quantity.kind === 'empty' ? '请填写数量' : quantity.kind === 'wrong' ? quantity.sentence : undefined,
      valueFen: typedValue.trim() !== '' && valueFen === null ? '估价只写金额，单位元，例如 5000 或 12.50' : undefined,
    }),
  };
};
