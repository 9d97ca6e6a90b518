import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { type Item, type ItemFields, plainItem } from '#core/supplies/supplies.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from './form-failure.ts';
import { readQuantity } from './typed-quantity.ts';

/** An item as it stands in the form. */
export interface ItemDraft extends Omit<ItemFields, 'lowLevel'> {
  readonly lowLevel: string;
}

export const blankItem: ItemDraft = { ...plainItem, lowLevel: '' };

export const draftOfItem = ({ id: _, ...fields }: Item): ItemDraft => ({
  ...fields,
  lowLevel: fields.lowLevel === null ? '' : showQuantity(fields.lowLevel),
});

/** Ready to send, or what to mend in it. */
export const itemInput = (
  id: string,
  draft: ItemDraft,
): { readonly input: InputOf<'supplies.saveItem'>; readonly failure: Failure | null } => {
  const low = readQuantity(draft.lowLevel);
  const input = { id, fields: { ...draft, lowLevel: low.kind === 'good' ? low.value : null } };
  return {
    input,
    failure: joinFailures(checkInput('supplies.saveItem', input), { lowLevel: low.kind === 'wrong' ? low.sentence : undefined }),
  };
};
