import { z } from 'zod';

/** Exact quantity in thousandths of the item's unit: 22.59 t is 22590. Whole numbers, so sums never drift. */
export type Quantity = number;

const MOST = 9_000_000_000_000;

export const quantity = z.int('数量最多三位小数').min(0, '数量不能是负数').max(MOST, '数量太大了');

/** Reads what a person types ("3", "12.5", "1,200"); null when it is no number with at most three decimals. */
export const parseQuantity = (text: string): Quantity | null => {
  const match = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(text.trim().replaceAll(/[,\uff0c]/g, ''));
  if (!match) return null;
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
};

/** 12500 → "12.5"; no digits are lost and no zeros added. */
export const showQuantity = (value: Quantity): string => {
  const sign = value < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(value) / 1000);
  const rest = String(Math.abs(value) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
};
