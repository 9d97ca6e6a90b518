import { parseQuantity } from './quantity.ts';
import type { Item } from './supplies.ts';
import { type Converted, toOwnUnit, unitsOf } from './units.ts';

const PART = /(\d+(?:\.\d+)?)\s*([^\d\s.+＋、]*)[\s+＋、]*/y;

/** 3 → the number, 箱 → its unit; null when the words are not made of such pairs. */
const partsOf = (typed: string): readonly { readonly figure: string; readonly unit: string }[] | null => {
  const parts: { figure: string; unit: string }[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < typed.length) {
    const found = PART.exec(typed);
    if (!found) return null;
    parts.push({ figure: found[1] ?? '', unit: found[2] ?? '' });
  }
  return parts;
};

/**
 * An amount as it is said over a shelf: `97`, `3箱40只`, `2 箱 + 15`. Exact in thousandths of the item's own unit, or refused with a sentence;
 * figures without a unit count in the item's own.
 */
export const readAmount = (item: Pick<Item, 'name' | 'unit' | 'packs'>, typed: string): Converted => {
  const parts = partsOf(
    typed
      .normalize('NFKC')
      .trim()
      .replaceAll(/(?<=\d),(?=\d{3})/g, ''),
  );
  const example = unitsOf(item)[1] ? `，或者像 3${unitsOf(item)[1]}5${item.unit} 这样写` : '';
  const refusal: Converted = { ok: false, sentence: `只写数字，最多三位小数${example}；没有就写 0` };
  if (!parts || parts.length === 0) return refusal;
  let sum = 0;
  for (const { figure, unit } of parts) {
    const quantity = parseQuantity(figure);
    if (quantity === null) return refusal;
    const own = toOwnUnit(item, quantity, unit);
    if (!own.ok) return own;
    sum += own.quantity;
  }
  return { ok: true, quantity: sum };
};
