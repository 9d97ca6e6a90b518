import { type Quantity, showQuantity } from './quantity.ts';
import type { Item } from './supplies.ts';

type Packed = Pick<Item, 'unit' | 'packs'>;

/** So much in whole packs, the largest first, and the rest in the item's own unit: 3 箱 + 40 只; null when no pack is filled. */
export const inPacks = ({ unit, packs }: Packed, quantity: Quantity): string | null => {
  const words: string[] = [];
  let rest = Math.abs(quantity);
  for (const pack of [...packs].sort((a, b) => b.factor - a.factor)) {
    const whole = Math.floor(rest / pack.factor);
    if (whole === 0 || pack.factor <= 1000) continue;
    words.push(`${whole} ${pack.name}`);
    rest -= whole * pack.factor;
  }
  if (words.length === 0) return null;
  if (rest > 0) words.push(`${showQuantity(rest)} ${unit}`);
  return `${quantity < 0 ? '−' : ''}${words.join(' + ')}`;
};
