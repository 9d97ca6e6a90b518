import type { LineScratch } from './best-line.ts';
import type { CompiledLines } from './compile-lines.ts';
import { priceOfTotal } from './demand-slack.ts';
import type { LinePool } from './line-pool.ts';
import type { MasterSolution } from './master-solver.ts';
import { type FreeDays, priceLines } from './price-lines.ts';
import { addLines, type RestrictedMaster } from './restricted-master.ts';

/** Column generation on one master: its bound and where the prices stand that gave it. */
export interface Generation {
  readonly master: RestrictedMaster;
  /** constant part of the cost: what the lines of people who are not free cost by themselves, and every unkept wish for a shift */
  readonly constant: number;
  /** null = whole lines */
  readonly freeDays: FreeDays | null;
  /** no plan within this master costs less */
  bound: number;
  center: Float64Array | null;
  smoothing: number;
  solution: MasterSolution | null;
  done: boolean;
}

/** `center`: worths to begin near, if some are known. */
export const newGeneration = (
  master: RestrictedMaster,
  constant: number,
  freeDays: FreeDays | null = null,
  center: Float64Array | null = null,
): Generation => ({
  master,
  constant,
  freeDays,
  bound: Number.NEGATIVE_INFINITY,
  center,
  smoothing: 0.6,
  solution: null,
  done: false,
});

export interface GenerationTools {
  readonly lines: CompiledLines;
  readonly pool: LinePool;
  readonly scratch: LineScratch;
  readonly labels: number;
}

/** Outside of the slopes of its price no multiplier of a demand proves anything. */
const clip = ({ slacks }: CompiledLines, duals: Float64Array, free: number): Float64Array =>
  Float64Array.from(slacks, ({ columns }, demand) =>
    Math.min(columns[0]?.price ?? 0, Math.max(-(columns.at(-1)?.price ?? 0), duals[free + demand] as number)),
  );

const between = (one: Float64Array, two: Float64Array, share: number): Float64Array =>
  one.map((value, at) => share * value + (1 - share) * (two[at] as number));

/** What the demands add to the Lagrangian bound: the least of price + worth × total, less what those who are not free count already. */
const demandsWorth = ({ demands, slacks }: CompiledLines, worth: Float64Array, right: Float64Array, free: number): number =>
  worth.reduce((sum, value, demand) => {
    const bends = demands[demand]?.bends ?? [];
    const others = (slacks[demand]?.base ?? 0) - (right[free + demand] as number);
    return sum + Math.min(...bends.map(({ at }) => priceOfTotal(bends, at) + value * (at - others)));
  }, 0);

const TINY = 1e-6;

/** What the last solution of the master costs, everything included. */
export const objectiveOf = ({ basePrice }: CompiledLines, { solution, constant }: Generation): number =>
  solution === null ? Number.POSITIVE_INFINITY : solution.objective + constant + basePrice;

/** One round: solve the master, price a line for each free person between the last prices and those of the best bound, add them. Ends (`done`) when no line can lower the master any more. */
export const generateRound = ({ lines, pool, scratch, labels }: GenerationTools, generation: Generation): void => {
  const { master, freeDays } = generation;
  const free = master.free.length;
  const solution = master.model.solve();
  if (solution === null) {
    generation.done = true;
    return;
  }
  generation.solution = solution;
  const duals = clip(lines, solution.duals, free);
  const smooth = generation.center !== null && generation.smoothing > 0;
  const worth = smooth && generation.center !== null ? between(generation.center, duals, generation.smoothing) : duals;
  const priced = priceLines(lines, scratch, pool, master.free, worth, labels, freeDays);
  const bound = generation.constant + demandsWorth(lines, worth, master.right, free) + priced.bound;
  if (bound > generation.bound) {
    generation.bound = bound;
    generation.center = worth;
  }
  if (generation.bound >= objectiveOf(lines, generation) - TINY) generation.done = true;
  if (addLines(lines, pool, master, priced.numbers) > 0) {
    generation.smoothing = 0.6;
    return;
  }
  if (smooth) generation.smoothing = 0;
  else generation.done = true;
};
