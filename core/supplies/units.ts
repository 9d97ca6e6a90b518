import { gramsIn } from './grams.ts';
import type { Quantity } from './quantity.ts';
import { showQuantity } from './quantity.ts';
import type { Item } from './supplies.ts';

const OFFERED_WEIGHTS = ['吨', 'kg', '斤', '克'] as const;
const MOST = 9_000_000_000_000n;

type Measured = Pick<Item, 'name' | 'unit' | 'packs'>;

/** Units in which so much of the item may be typed, its own first. */
export const unitsOf = ({ unit, packs }: Pick<Item, 'unit' | 'packs'>): readonly string[] => {
  const own = gramsIn(unit);
  const weights = own === undefined ? [] : OFFERED_WEIGHTS.filter((weight) => gramsIn(weight) !== own);
  return [...new Set([unit, ...packs.map((pack) => pack.name), ...weights])];
};

/** own units per `unit` as a fraction; null when the item is not counted so */
const ratio = (item: Measured, unit: string): { readonly over: bigint; readonly under: bigint } | null => {
  if (unit === '' || unit === item.unit) return { over: 1n, under: 1n };
  const pack = item.packs.find((one) => one.name === unit);
  if (pack) return { over: BigInt(pack.factor), under: 1000n };
  const [typed, own] = [gramsIn(unit), gramsIn(item.unit)];
  return typed === undefined || own === undefined ? null : { over: BigInt(typed), under: BigInt(own) };
};

export type Converted = { readonly ok: true; readonly quantity: Quantity } | { readonly ok: false; readonly sentence: string };

const tooFine = (item: Measured, typed: string, over: bigint, under: bigint): Converted => {
  const lower = over / under;
  const near = [lower, lower + 1n].filter((value) => value > 0n).map((value) => `${showQuantity(Number(value))}${item.unit}`);
  return {
    ok: false,
    sentence: `${typed}换算成${item.unit}超过三位小数，记不准。最接近的是 ${near.join(' 或 ')}，请按${item.unit}填写。`,
  };
};

/** What is typed, in thousandths of `unit`, as thousandths of the item's own unit: exact or refused, never rounded. */
export const toOwnUnit = (item: Measured, quantity: Quantity, unit: string): Converted => {
  const found = ratio(item, unit);
  if (!found) return { ok: false, sentence: `“${item.name}”按${unitsOf(item).join('、')}计，没有“${unit}”这个单位。` };
  const over = BigInt(quantity) * found.over;
  if (over % found.under !== 0n) return tooFine(item, `${showQuantity(quantity)}${unit}`, over, found.under);
  const own = over / found.under;
  if (own > MOST) return { ok: false, sentence: `${showQuantity(quantity)}${unit || item.unit}太多了，请核对。` };
  return { ok: true, quantity: Number(own) };
};
