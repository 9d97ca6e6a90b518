import type { Item } from '#core/supplies/supplies.ts';
import { unitsOf } from '#core/supplies/units.ts';

/** "3箱" typed into the quantity is 3 in 箱: one field less to walk through. */
export const splitUnit = (typed: string, item: Item | undefined): { readonly quantity: string; readonly unit?: string } => {
  const match = /^\s*([\d.,，．０-９]+)\s*(\D+?)\s*$/u.exec(typed);
  const unit = match?.[2];
  if (!item || !unit || !unitsOf(item).includes(unit)) return { quantity: typed };
  return { quantity: match[1] ?? '', unit: unit === item.unit ? '' : unit };
};
