import type { Quantity } from '../quantity.ts';
import { amountWords, weightWords } from './weight-words.ts';

/** What a run asks of the store before it starts. */
export interface RunNeed {
  readonly households: number;
  readonly quota: Quantity;
  /** households × quota */
  readonly total: Quantity;
  readonly stock: Quantity;
  /** 还差; 0 = the stock is enough */
  readonly missing: Quantity;
}

export const runNeed = (households: number, quota: Quantity, stock: Quantity): RunNeed => {
  const total = households * quota;
  return { households, quota, total, stock, missing: Math.max(0, total - stock) };
};

/** 753 户 × 60 斤 = 45,180 斤 = 22.59 吨 */
export const needWords = ({ households, quota, total }: RunNeed, unit: string): string =>
  `${households} 户 × ${amountWords(quota, unit)} = ${weightWords(total, unit)}`;

/** 库存 45,200 斤，够，发完余 20 斤 or 库存 40,000 斤，还差 5,180 斤 */
export const stockWords = ({ total, stock, missing }: RunNeed, unit: string): string =>
  `库存 ${amountWords(stock, unit)}，${missing > 0 ? `还差 ${amountWords(missing, unit)}` : `够，发完余 ${amountWords(stock - total, unit)}`}`;
