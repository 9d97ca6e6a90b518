import type { SeededRandom } from '../seeded-random.ts';
import { findBestLine, type LineScratch, newLineScratch } from './best-line.ts';
import type { CompiledLines } from './compile-lines.ts';
import { type LineSpan, spanEnd, spanWithin } from './line-span.ts';
import { copyState, moveDays, type PlanState, pricesFor, renewToll, stateOf } from './plan-state.ts';
import { exchangeDays, wishesOfExchange } from './swap-days.ts';
import { tollOfLine } from './toll-of-line.ts';

/** The fast searcher: a plan that walks, and the best plan it has seen. */
export interface LocalSearch {
  readonly lines: CompiledLines;
  readonly random: SeededRandom;
  readonly scratch: LineScratch;
  readonly prices: Float64Array;
  readonly kept: Uint8Array;
  /** totals before the people of a rebuilding left */
  readonly near: Int32Array;
  readonly now: PlanState;
  readonly best: PlanState;
  readonly settings: LocalSettings;
  warmth: number;
  moves: number;
}

export interface LocalSettings {
  /** days that one rebuilding frees at most */
  readonly window: number;
  /** people that one rebuilding frees at most */
  readonly people: number;
  /** largest change for the worse that is looked at in the beginning, in cost */
  readonly heat: number;
  /** labels per line */
  readonly labels: number;
}

export const startLocalSearch = (lines: CompiledLines, cells: Uint8Array, random: SeededRandom, settings: LocalSettings): LocalSearch => ({
  lines,
  random,
  scratch: newLineScratch(lines),
  prices: new Float64Array(lines.days * lines.choices),
  kept: cells.slice(),
  near: new Int32Array(lines.demands.length),
  now: stateOf(lines, cells),
  best: stateOf(lines, cells),
  settings,
  warmth: 1,
  moves: 0,
});

/** How much worse a plan may become in one move: exponentially distributed, so that over many moves it is annealing. */
const allowance = ({ random, settings, warmth }: LocalSearch): number => -Math.log(1 - random.next()) * settings.heat * warmth;

const keepBest = (search: LocalSearch): void => {
  if (search.now.cost < search.best.cost) copyState(search.now, search.best);
};

const LONGEST_EXCHANGE = 14;

/** Two people exchange up to two weeks: how many stand where stays as it is, only who they are changes. */
const exchange = (search: LocalSearch): void => {
  const { lines, random, now } = search;
  const { days, persons } = lines;
  if (persons.length < 2) return;
  const a = random.below(persons.length);
  const b = (a + 1 + random.below(persons.length - 1)) % persons.length;
  const from = random.below(days);
  const to = Math.min(days, from + 1 + random.below(LONGEST_EXCHANGE));
  const wishes = wishesOfExchange(lines, now.cells, a, b, from, to);
  const [one, two] = [persons[a], persons[b]];
  const most = allowance(search);
  // Demands can gain by an exchange only where they count some people alone.
  if (one === undefined || two === undefined || wishes === Number.POSITIVE_INFINITY) return;
  if (lines.own.from.length === 0 && !one.hasTolls && !two.hasTolls && wishes > most) return;
  const change = wishes + exchangeDays(lines, now, a, b, from, to);
  const tolls = tollOfLine(lines, one, now.cells, a * days) + tollOfLine(lines, two, now.cells, b * days);
  const before = (now.tolls[a] as number) + (now.tolls[b] as number);
  if (!(change + tolls - before <= most)) {
    exchangeDays(lines, now, a, b, from, to);
    return;
  }
  now.cost += change;
  renewToll(lines, now, a);
  renewToll(lines, now, b);
  keepBest(search);
};

const rebuildOne = (search: LocalSearch, person: number, from: number, to: number, noise: number): void => {
  const { lines, random, prices, now, near, scratch, settings } = search;
  const compiled = lines.persons[person];
  if (compiled === undefined) return;
  const row = person * lines.days;
  const span: LineSpan = spanWithin(lines, compiled, now.cells, row, from, to);
  pricesFor(lines, now.totals, near, person, from, to, prices);
  if (noise > 0)
    for (let cell = from * lines.choices; cell < to * lines.choices; cell += 1)
      prices[cell] = (prices[cell] as number) + (random.next() - 0.5) * noise;
  const limits = { below: Number.POSITIVE_INFINITY, labels: settings.labels, turn: random.below(lines.choices) };
  findBestLine(scratch, compiled, lines.weekendOf, span, prices, now.cells.subarray(row, row + lines.days), limits);
  moveDays(lines, now, person, from, to, 1);
  renewToll(lines, now, person);
};

const chooseSpan = ({ lines, random, settings }: LocalSearch): readonly [number, number] => {
  const length = Math.min(lines.days, 7 + random.below(settings.window));
  const from = random.below(lines.days - length + 1);
  return [from, spanEnd(lines, from + length)];
};

/** Some people give up some days at once and take them again one after another, the first of them against slightly wrong prices. */
const rebuild = (search: LocalSearch): void => {
  const { lines, random, now, kept, settings } = search;
  const [from, to] = chooseSpan(search);
  const chosen: number[] = [];
  const size = Math.min(lines.persons.length, 1 + random.below(settings.people));
  while (chosen.length < size) {
    const person = random.below(lines.persons.length);
    if (!chosen.includes(person)) chosen.push(person);
  }
  const before = now.cost;
  search.near.set(now.totals);
  for (const person of chosen) {
    const row = person * lines.days;
    for (let day = from; day < to; day += 1) kept[row + day] = now.cells[row + day] as number;
    moveDays(lines, now, person, from, to, -1);
  }
  const noise = random.next() < 0.5 ? settings.heat * search.warmth * 2 * random.next() : 0;
  for (const person of chosen) rebuildOne(search, person, from, to, noise);
  if (now.cost <= before + allowance(search)) {
    keepBest(search);
    return;
  }
  for (const person of chosen) {
    moveDays(lines, now, person, from, to, -1);
    const row = person * lines.days;
    for (let day = from; day < to; day += 1) now.cells[row + day] = kept[row + day] as number;
    moveDays(lines, now, person, from, to, 1);
    renewToll(lines, now, person);
  }
};

/** Makes `count` moves. `progress` runs from 0 at the start to 1 at the end and cools the search. */
export const searchOn = (search: LocalSearch, count: number, progress: number): void => {
  search.warmth = Math.max(0.001, (1 - progress) ** 2);
  for (let move = 0; move < count; move += 1) {
    search.moves += 1;
    if (search.random.next() < 0.92) exchange(search);
    else rebuild(search);
  }
};
