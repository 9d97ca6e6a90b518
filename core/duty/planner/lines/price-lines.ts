import { findBestLine, type LineScratch } from './best-line.ts';
import type { DemandEntries } from './compile-demands.ts';
import type { CompiledLines } from './compile-lines.ts';
import { type LinePool, poolLine } from './line-pool.ts';
import { wholeSpan } from './line-span.ts';

/** What a round of pricing found: pool numbers, and a bound on the price of every person's best line, summed. */
export interface PricedLines {
  readonly numbers: readonly number[];
  readonly bound: number;
}

const worthOfEntries = ({ from, demand, weight }: DemandEntries, key: number, worth: Float64Array): number => {
  let sum = 0;
  for (let at = from[key] as number; at < (from[key + 1] as number); at += 1)
    sum += (worth[demand[at] as number] as number) * (weight[at] as number);
  return sum;
};

/** Prices of one person's choices when one more of demand d is worth `worth[d]`. */
const pricesAt = (lines: CompiledLines, person: number, worth: Float64Array, prices: Float64Array): void => {
  const { choices, days, persons, shared, own } = lines;
  const wishes = persons[person]?.wishes;
  if (wishes === undefined) return;
  const owned = own.from.length > 0;
  for (let cell = 0; cell < days * choices; cell += 1) {
    const ownWorth = owned ? worthOfEntries(own, person * days * choices + cell, worth) : 0;
    prices[cell] = (wishes[cell] as number) - worthOfEntries(shared, cell, worth) - ownWorth;
  }
};

/** The best line of each of `people` at these worths; all go to the pool. */
export const priceLines = (
  lines: CompiledLines,
  scratch: LineScratch,
  pool: LinePool,
  people: readonly number[],
  worth: Float64Array,
  labels: number,
): PricedLines => {
  const prices = new Float64Array(lines.days * lines.choices);
  const out = new Uint8Array(lines.days);
  const numbers: number[] = [];
  let bound = 0;
  for (const person of people) {
    const compiled = lines.persons[person];
    if (compiled === undefined) continue;
    pricesAt(lines, person, worth, prices);
    const limits = { below: Number.POSITIVE_INFINITY, labels, turn: 0 };
    const found = findBestLine(scratch, compiled, lines.weekendOf, wholeSpan(lines, compiled), prices, out, limits);
    bound += found.bound;
    if (found.price < Number.POSITIVE_INFINITY) numbers.push(poolLine(lines, pool, person, out));
  }
  return { numbers, bound };
};
