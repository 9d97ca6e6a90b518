import type { SeededRandom } from '../seeded-random.ts';
import type { CompiledLines } from './compile-lines.ts';
import { slackAt } from './demand-slack.ts';
import { type Generation, type GenerationTools, generateRound } from './generate-columns.ts';
import type { MasterSolver, WholeEffort } from './master-solver.ts';
import { lineShares, wholeData } from './restricted-master.ts';

const ALMOST_ONE = 0.999;
const NEARLY_SURE = 0.8;
/** Share of the people who are fixed at each stop of a dive at least. */
const FIXED_AT_ONCE = 0.08;

interface Share {
  readonly column: number;
  readonly person: number;
  readonly share: number;
}

const sharesOf = ({ pool }: GenerationTools, { master, solution }: Generation): readonly Share[] => {
  if (solution === null) return [];
  const shares = lineShares(master, solution);
  return master.columns
    .map((number, column) => ({ column, person: pool.person[number] ?? 0, share: shares[column] ?? 0 }))
    .filter(({ share }) => share > 1e-6)
    .sort((a, b) => b.share - a.share || a.column - b.column);
};

/** Bounds of line columns; the model numbers them after the slacks. */
const bind = ({ master }: Generation, columns: readonly number[], lower: number): void => {
  const sorted = [...columns].sort((a, b) => a - b);
  master.model.setBounds(
    Int32Array.from(sorted, (column) => column + master.slackCount),
    new Float64Array(sorted.length).fill(lower),
    new Float64Array(sorted.length).fill(Number.POSITIVE_INFINITY),
  );
};

export interface DiveOptions {
  /** of pricing, after each fixing */
  readonly rounds: number;
  /** shakes the order of nearly equal shares, so that no two dives are the same */
  readonly random: SeededRandom;
  /** asked between rounds */
  readonly stop: () => boolean;
}

/**
 * Dives from a generated master to one line per person: all large shares are fixed at once, the rest priced again for some rounds, until everybody is
 * fixed. Null when it was stopped. The master is as before afterwards.
 */
export const dive = (tools: GenerationTools, generation: Generation, { rounds, random, stop }: DiveOptions): readonly number[] | null => {
  const fixed = new Map<number, number>();
  let found: readonly number[] | null = null;
  const { bound, center, smoothing, done } = generation;
  while (generation.solution !== null && !stop()) {
    const shares = sharesOf(tools, generation);
    const whole = shares.filter(({ share }) => share > ALMOST_ONE);
    if (whole.length === generation.master.free.length) {
      found = whole.map(({ column }) => generation.master.columns[column] ?? 0);
      break;
    }
    const open = shares
      .filter(({ person }) => !fixed.has(person))
      .map((share) => ({ ...share, rank: share.share * (1 - 0.2 * random.next()) }))
      .sort((a, b) => b.rank - a.rank || a.column - b.column);
    const least = Math.max(1, Math.ceil(FIXED_AT_ONCE * generation.master.free.length));
    const chosen = open.filter(
      ({ share, person }, at) => (share > NEARLY_SURE || at < least) && open.findIndex((other) => other.person === person) === at,
    );
    if (chosen.length === 0) break;
    for (const { person, column } of chosen) fixed.set(person, column);
    bind(
      generation,
      chosen.map(({ column }) => column),
      1,
    );
    const rest = generation.master.free.filter((person) => !fixed.has(person));
    generation.done = false;
    for (let round = 0; round < rounds && !generation.done && !stop(); round += 1) generateRound(tools, generation, rest);
    generation.solution = generation.master.model.solve();
  }
  bind(generation, [...fixed.values()], 0);
  Object.assign(generation, { bound, center, smoothing, done });
  return found;
};

/** The lines worth offering to a whole-number solve: those with least reduced cost, at most `most`, and all of `keep`. */
const promising = (generation: Generation, keep: readonly number[], most: number): readonly number[] => {
  const { master, solution } = generation;
  if (solution === null) return keep;
  const shift = master.slackCount;
  const ranked = master.columns
    .map((number, column) => ({ number, reduced: solution.reduced[column + shift] ?? 0 }))
    .sort((a, b) => a.reduced - b.reduced || a.number - b.number)
    .slice(0, most)
    .map(({ number }) => number);
  return [...new Set([...keep, ...ranked])];
};

/**
 * The best choice among the pooled lines of a master, found by branch and bound; starts from `now`, one line per free person. Null when nothing
 * better came out.
 */
export const chooseWhole = (
  tools: GenerationTools,
  solver: MasterSolver,
  generation: Generation,
  now: readonly number[],
  most: number,
  effort: WholeEffort,
): readonly number[] | null => {
  const { lines, pool } = tools;
  const numbers = promising(generation, now, most);
  const data = wholeData(lines, pool, generation.master, numbers);
  const start = new Float64Array(data.columns.costs.length);
  for (let at = 0; at < now.length; at += 1) start[at] = 1;
  fillSlack(lines, data.right, data.columns, start, numbers.length, generation.master.free.length);
  const values = solver.solveWhole(data, numbers.length, start, effort);
  if (values === null) return null;
  const chosen = numbers.filter((_, at) => (values[at] ?? 0) > 0.5);
  return chosen.length === generation.master.free.length ? chosen : null;
};

/** The slack that goes with the chosen lines of a start solution. */
const fillSlack = (
  { slacks }: CompiledLines,
  right: Float64Array,
  { starts, rows, values }: { readonly starts: Int32Array; readonly rows: Int32Array; readonly values: Float64Array },
  start: Float64Array,
  whole: number,
  free: number,
): void => {
  const totals = new Float64Array(right.length);
  for (let column = 0; column < whole; column += 1)
    if (start[column] === 1)
      for (let at = starts[column] as number; at < (starts[column + 1] as number); at += 1)
        totals[rows[at] as number] = (totals[rows[at] as number] as number) + (values[at] as number);
  let column = whole;
  for (const [demand, slack] of slacks.entries()) {
    const total = slack.base - (right[free + demand] as number) + (totals[free + demand] as number);
    start.set(slackAt(slack, total), column);
    column += slack.columns.length;
  }
};
