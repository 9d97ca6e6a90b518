import type { SeededRandom } from '../seeded-random.ts';
import type { CompiledLines } from './compile-lines.ts';
import { priceOfTotal } from './demand-slack.ts';
import { spanEnd } from './line-span.ts';
import type { FreePart } from './open-part.ts';
import type { PlanState } from './plan-state.ts';

/** One way to cut a part out of a plan, and how large its parts are now, in people × days. */
export interface PartShape {
  readonly frees: 'days' | 'people' | 'both';
  size: number;
}

/** Everybody on some days; some people on all days; and between. */
export const newShapes = ({ days, persons }: CompiledLines): readonly PartShape[] => {
  const size = Math.min(persons.length * days, FIRST_SIZE);
  return [
    { frees: 'days', size },
    { frees: 'people', size },
    { frees: 'both', size },
  ];
};

const FIRST_SIZE = 320;
const MOST_SIZE = 3000;
const LEAST_DAYS = 5;
const LEAST_PEOPLE = 3;

/** People and days of a part of this shape. */
const extentOf = ({ frees, size }: PartShape, lines: CompiledLines): readonly [number, number] => {
  const everybody = lines.persons.length;
  if (frees === 'days') return [everybody, Math.max(LEAST_DAYS, Math.round(size / everybody))];
  if (frees === 'people') return [Math.max(LEAST_PEOPLE, Math.round(size / lines.days)), lines.days];
  const side = Math.sqrt(size / (everybody * lines.days));
  return [Math.max(LEAST_PEOPLE, Math.round(everybody * side)), Math.max(LEAST_DAYS, Math.round(lines.days * side))];
};

/** By how much each demand's total misses the best one at these worths: what a plan costs above the bound is the sum of such regrets, and of those of lines. */
const regretsOf = ({ demands }: CompiledLines, { totals }: PlanState, worth: Float64Array | null): readonly number[] =>
  demands.map(({ bends }, demand) => {
    const value = worth === null ? 0 : (worth[demand] as number);
    const at = (total: number): number => priceOfTotal(bends, total) + value * total;
    return at(totals[demand] as number) - Math.min(...bends.map((bend) => at(bend.at)));
  });

const pick = (weights: readonly number[], random: SeededRandom): number => {
  let left = random.next() * weights.reduce((total, weight) => total + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return random.below(weights.length);
};

const pickSome = (weights: readonly number[], size: number, random: SeededRandom): readonly number[] => {
  if (size >= weights.length) return weights.map((_, at) => at);
  const left = [...weights];
  const chosen: number[] = [];
  while (chosen.length < size) {
    const at = pick(left, random);
    chosen.push(at);
    left[at] = 0;
  }
  return chosen.sort((a, b) => a - b);
};

/** Share of the demands' mean regret that each has at least, so that every place has its turn. */
const ANYWHERE = 0.25;
/** Somebody who could stand where it hurts is taken so much more often. */
const ABLE = 3;

/** A part around a place where the plan loses, with people who could stand there among those it frees. */
export const choosePart = (
  lines: CompiledLines,
  best: PlanState,
  shape: PartShape,
  worth: Float64Array | null,
  random: SeededRandom,
): FreePart => {
  const { days, persons, choices, demands } = lines;
  const [size, length] = extentOf(shape, lines);
  const regrets = regretsOf(lines, best, worth);
  const mean = regrets.reduce((sum, regret) => sum + regret, 0) / Math.max(1, regrets.length);
  const place =
    demands[
      pick(
        regrets.map((regret) => regret + ANYWHERE * mean + 1e-9),
        random,
      )
    ]?.parts ?? [];
  const hurt = place[0]?.days ?? [];
  const day = hurt[random.below(hurt.length)] ?? random.below(days);
  const isAble = (person: number): boolean =>
    place.some(
      ({ people, shifts }) =>
        (people === null || people.includes(person)) && shifts.some((shift) => persons[person]?.allowed[day * choices + shift + 1] === 1),
    );
  const people = pickSome(
    persons.map((_, person) => (isAble(person) ? ABLE : 1)),
    size,
    random,
  );
  const from = Math.max(0, Math.min(days - length, day - random.below(length)));
  return { people, from, to: spanEnd(lines, Math.min(days, from + length)) };
};

const GROWTH = 1.1;
const GROWTH_AFTER_FAILURE = 0.95;

/** Larger parts where nothing better is to be had in them, smaller ones where something may be but was not found. */
export const resize = (shape: PartShape, lines: CompiledLines, outcome: 'none' | 'not-found'): void => {
  if (outcome === 'none') shape.size = Math.min(lines.persons.length * lines.days, MOST_SIZE, shape.size * GROWTH);
  if (outcome === 'not-found') shape.size = Math.max(LEAST_DAYS * LEAST_PEOPLE, shape.size * GROWTH_AFTER_FAILURE);
};
