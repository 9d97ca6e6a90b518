import { gramsIn } from '../grams.ts';
import { type Quantity, showQuantity } from '../quantity.ts';

const GRAMS_PER_TON = 1_000_000;

/** 45180 → "45,180"; decimals stay. */
export const groupDigits = (digits: string): string => {
  const [whole = '', rest] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

/** 45,180 斤 */
export const amountWords = (value: Quantity, unit: string): string => `${groupDigits(showQuantity(value))} ${unit}`;

/** 45,180 斤 = 22.59 吨: weights from a ton on are also told in tons, exact to the kilogram. Other units stay as they are. */
export const weightWords = (value: Quantity, unit: string): string => {
  const words = amountWords(value, unit);
  const factor = gramsIn(unit) ?? 0;
  const kilograms = (value * factor) / GRAMS_PER_TON;
  if (factor === 0 || factor === GRAMS_PER_TON || kilograms < 1000) return words;
  const exact = Number.isInteger(kilograms);
  return `${words} ${exact ? '=' : '≈'} ${groupDigits(showQuantity(Math.round(kilograms)))} 吨`;
};
