import { parseQuantity, showQuantity } from '#core/supplies/quantity.ts';
import type { CountRow } from '#core/supplies/stock-count.ts';

export const rowKey = (row: Pick<CountRow, 'itemId' | 'lotId'>): string => `${row.itemId} ${row.lotId ?? ''}`;

export type TypedCount =
  | { readonly kind: 'same' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'counted'; readonly quantity: number };

/** What typing into a line means: nothing new, no number, taken back, or a count. */
export const readCount = (typed: string, row: Pick<CountRow, 'counted'>): TypedCount => {
  const plain = typed.normalize('NFKC').trim();
  if (plain === (row.counted === null ? '' : showQuantity(row.counted))) return { kind: 'same' };
  if (plain === '') return { kind: 'cleared' };
  const quantity = parseQuantity(plain);
  if (quantity === null) return { kind: 'wrong', sentence: '只写数字，最多三位小数；没有就写 0' };
  return quantity === row.counted ? { kind: 'same' } : { kind: 'counted', quantity };
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
