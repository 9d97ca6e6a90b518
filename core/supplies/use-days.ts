import type { Quantity } from './quantity.ts';

/** 7 days: today and the six before. */
export const USE_DAYS = 7;

/**
 * 够用天数 (domain of community posts: stock ÷ mean daily use of the last seven days).
 * Use is what was given out less what came back, lines taken back not counted. The week always counts seven days, also for goods that
 * came yesterday: then the answer errs on the side of too many days, and never runs short of a figure.
 */
export type DaysOfSupply =
  /** nothing is left */
  | { readonly kind: 'gone' }
  /** there is some, and none was used in seven days */
  | { readonly kind: 'unused' }
  /** whole days, rounded down; 0 = not enough for a day */
  | { readonly kind: 'days'; readonly days: number };

export const daysOfSupply = (stock: Quantity, usedInSevenDays: Quantity): DaysOfSupply => {
  if (stock <= 0) return { kind: 'gone' };
  if (usedInSevenDays <= 0) return { kind: 'unused' };
  return { kind: 'days', days: Math.floor((stock * USE_DAYS) / usedInSevenDays) };
};

/** 约 12 天, 不到 1 天, 用完了, 近 7 天没有用 */
export const daysWords = (supply: DaysOfSupply): string => {
  if (supply.kind === 'gone') return '没有库存';
  if (supply.kind === 'unused') return `近 ${USE_DAYS} 天没有用`;
  return supply.days < 1 ? '不到 1 天' : `约 ${supply.days} 天`;
};
