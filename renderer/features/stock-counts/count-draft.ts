import { showQuantity } from '#core/supplies/quantity.ts';
import { readAmount } from '#core/supplies/read-amount.ts';
import type { CountRow } from '#core/supplies/stock-count.ts';

export const rowKey = (row: Pick<CountRow, 'itemId' | 'lotId'>): string => `${row.itemId} ${row.lotId ?? ''}`;

export type TypedCount =
  | { readonly kind: 'same' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'counted'; readonly quantity: number };

/** What typing into a line means: nothing new, no number, taken back, or a count. */
export const readCount = (typed: string, row: Pick<CountRow, 'counted' | 'itemName' | 'unit' | 'packs'>): TypedCount => {
  const plain = typed.normalize('NFKC').trim();
  if (plain === (row.counted === null ? '' : showQuantity(row.counted))) return { kind: 'same' };
  if (plain === '') return { kind: 'cleared' };
  const read = readAmount({ name: row.itemName, unit: row.unit, packs: row.packs }, plain);
  if (!read.ok) return { kind: 'wrong', sentence: read.sentence };
  return read.quantity === row.counted ? { kind: 'same' } : { kind: 'counted', quantity: read.quantity };
};

/** 盘盈 +3 只, 盘亏 −2 只, 相符 */
export const differenceWords = ({ difference, unit }: Pick<CountRow, 'difference' | 'unit'>): string => {
  if (difference === null) return '';
  if (difference === 0) return '相符';
  return difference > 0 ? `多 ${showQuantity(difference)} ${unit}` : `少 ${showQuantity(-difference)} ${unit}`;
};

/** Lines still without a count, and differences still without a reason. */
export const openWork = (rows: readonly CountRow[]): { readonly uncounted: number; readonly unexplained: number } => ({
  uncounted: rows.filter((row) => row.counted === null).length,
  unexplained: rows.filter((row) => row.difference !== null && row.difference !== 0 && row.reason === '').length,
});
