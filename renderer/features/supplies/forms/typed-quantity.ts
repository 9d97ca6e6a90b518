import { parseQuantity, type Quantity } from '#core/supplies/quantity.ts';

export type TypedQuantity =
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'good'; readonly value: Quantity };

/** A quantity as typed, full-width figures included; exact or not at all. */
export const readQuantity = (text: string): TypedQuantity => {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { kind: 'empty' };
  const value = parseQuantity(plain);
  if (value === null) return { kind: 'wrong', sentence: '数量只写数字，最多三位小数，例如 12.5' };
  return { kind: 'good', value };
};
