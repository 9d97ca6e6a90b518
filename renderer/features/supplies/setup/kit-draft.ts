import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { Kit } from '#core/supplies/kit.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from '../forms/form-failure.ts';
import { readQuantity } from '../forms/typed-quantity.ts';

/** So much of an item in one kit, as typed. */
export interface KitPartDraft {
  readonly key: string;
  readonly itemId: string;
  readonly quantity: string;
}

export interface KitDraft {
  readonly name: string;
  readonly parts: readonly KitPartDraft[];
}

export const draftOfKit = (kit: Kit): KitDraft => ({
  name: kit.name,
  parts: kit.parts.map(({ itemId, quantity }) => ({ key: itemId, itemId, quantity: showQuantity(quantity) })),
});

/** The lines that are sent. */
export const writtenParts = (draft: KitDraft): readonly KitPartDraft[] =>
  draft.parts.filter((part) => part.itemId !== '' || part.quantity.trim() !== '');

/** Ready to send, or what to mend in it; lines left empty stay out. */
export const kitInput = (
  id: string,
  draft: KitDraft,
): { readonly input: InputOf<'supplies.saveKit'>; readonly failure: Failure | null } => {
  const problems: Record<string, string> = {};
  const parts = writtenParts(draft).map(({ itemId, quantity }, index) => {
    const read = readQuantity(quantity);
    if (itemId === '') problems[`parts.${index}.itemId`] = '请选择物品';
    if (read.kind !== 'good') problems[`parts.${index}.quantity`] = read.kind === 'empty' ? '请填写数量' : read.sentence;
    return { itemId, quantity: read.kind === 'good' ? read.value : 0 };
  });
  const input = { id, fields: { name: draft.name, parts } };
  return { input, failure: joinFailures(checkInput('supplies.saveKit', input), problems) };
};
