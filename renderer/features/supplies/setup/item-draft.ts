import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { type Item, type ItemFields, plainItem } from '#core/supplies/supplies.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { joinFailures } from '../forms/form-failure.ts';
import { readQuantity } from '../forms/typed-quantity.ts';

/** 1 箱 = 2000 只, as typed. */
export interface PackDraft {
  readonly name: string;
  readonly factor: string;
}

/** An item as it stands in the form. */
export interface ItemDraft extends Omit<ItemFields, 'lowLevel' | 'packs' | 'warnDays'> {
  readonly lowLevel: string;
  readonly packs: readonly PackDraft[];
  readonly warnDays: string;
}

export const blankItem: ItemDraft = { ...plainItem, lowLevel: '', packs: [], warnDays: String(plainItem.warnDays) };

export const draftOfItem = ({ id: _, ...fields }: Item): ItemDraft => ({
  ...fields,
  lowLevel: fields.lowLevel === null ? '' : showQuantity(fields.lowLevel),
  packs: fields.packs.map(({ name, factor }) => ({ name, factor: showQuantity(factor) })),
  warnDays: String(fields.warnDays),
});

/** Packs without name and number were only begun. */
export const writtenPacks = (draft: ItemDraft): readonly PackDraft[] =>
  draft.packs.filter((pack) => pack.name.trim() !== '' || pack.factor.trim() !== '');

const packProblems = (draft: ItemDraft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    writtenPacks(draft).flatMap((pack, index) => {
      const read = readQuantity(pack.factor);
      if (read.kind === 'good') return [];
      return [[`packs.${index}.factor`, read.kind === 'empty' ? '请填写一件有多少' : read.sentence]];
    }),
  );

const days = (typed: string): number | null => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);

/** Ready to send, or what to mend in it. */
export const itemInput = (
  id: string,
  draft: ItemDraft,
): { readonly input: InputOf<'supplies.saveItem'>; readonly failure: Failure | null } => {
  const low = readQuantity(draft.lowLevel);
  const packs = writtenPacks(draft).map(({ name, factor }) => {
    const read = readQuantity(factor);
    return { name, factor: read.kind === 'good' ? read.value : 0 };
  });
  const warnDays = days(draft.warnDays);
  const input = { id, fields: { ...draft, lowLevel: low.kind === 'good' ? low.value : null, packs, warnDays: warnDays ?? 0 } };
  return {
    input,
    failure: joinFailures(checkInput('supplies.saveItem', input), {
      ...packProblems(draft),
      lowLevel: low.kind === 'wrong' ? low.sentence : undefined,
      warnDays: warnDays === null ? '请写天数，例如 30' : undefined,
    }),
  };
};
