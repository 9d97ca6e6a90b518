import { findBestLine, type LineScratch } from './best-line.ts';
import type { DemandEntries } from './compile-demands.ts';
import type { CompiledLines } from './compile-lines.ts';
import { demandsOfLine, type LinePool, poolLine } from './line-pool.ts';
import { spanWithin, wholeSpan } from './line-span.ts';

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

/** Days `from` … `to` − 1 of everybody are free; the other days of a line stay as they are in `cells` (people × days). */
export interface FreeDays {
  readonly cells: Uint8Array;
  readonly from: number;
  /** as `spanEnd` gives it */
  readonly to: number;
}

const priceOfLine = (lines: CompiledLines, pool: LinePool, number: number, worth: Float64Array): number => {
  let price = pool.cost[number] ?? 0;
  for (const [demand, count] of demandsOfLine(lines, pool, number)) price -= (worth[demand] as number) * count;
  return price;
};

/** The best line of each of `people` at these worths; all go to the pool. Without `freeDays` whole lines are free. */
export const priceLines = (
  lines: CompiledLines,
  scratch: LineScratch,
  pool: LinePool,
  people: readonly number[],
  worth: Float64Array,
  labels: number,
  freeDays: FreeDays | null,
): PricedLines => {
  const prices = new Float64Array(lines.days * lines.choices);
  const out = new Uint8Array(lines.days);
  const numbers: number[] = [];
  const limits = { below: Number.POSITIVE_INFINITY, labels, turn: 0 };
  let bound = 0;
  for (const person of people) {
    const compiled = lines.persons[person];
    if (compiled === undefined) continue;
    const row = person * lines.days;
    pricesAt(lines, person, worth, prices);
    if (freeDays !== null) out.set(freeDays.cells.subarray(row, row + lines.days));
    const span =
      freeDays === null ? wholeSpan(lines, compiled) : spanWithin(lines, compiled, freeDays.cells, row, freeDays.from, freeDays.to);
    const found = findBestLine(scratch, compiled, lines.weekendOf, span, prices, out, limits);
    const number = found.price < Number.POSITIVE_INFINITY ? poolLine(lines, pool, person, out) : -1;
    if (number >= 0) numbers.push(number);
    if (freeDays === null) bound += found.bound;
    else bound += number < 0 ? Number.NEGATIVE_INFINITY : priceOfLine(lines, pool, number, worth) + found.bound - found.price;
  }
  return { numbers, bound };
};
