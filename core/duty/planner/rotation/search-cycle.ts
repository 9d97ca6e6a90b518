import type { SeededRandom } from '../seeded-random.ts';
import { BestWindow } from './best-window.ts';
import type { CompiledRotation } from './compiled-rotation.ts';
import { CycleDraft } from './cycle-draft.ts';
import { type Cycle, firstCycle } from './first-cycle.ts';

/** Days freed at once, measured on real tables: windows of at most a week need five times the rounds, longer ones more time for each. */
const WINDOWS = [8, 12, 16, 20] as const;
const LONGEST = 20;
/** Ties fall by chance, which walks the search over plains of equal cost. */
const TIE = 1e-3;
/** How much dearer a cell becomes that stays wrong, and how dear before the weights start anew. */
const DEARER = 1;
const DEAREST = 60;
/** Rounds between two rises in price: as many as there are rows, at least this. */
const LEAST_PATIENCE = 20;
/** Rounds before the first restart, and how much longer each run is than the one before. */
const FIRST_RUN = 5000;
const LONGER = 1.5;

export interface CycleSearch {
  readonly best: Cycle;
  readonly deviation: number;
  readonly iterations: number;
}

export interface SearchLimits {
  readonly iterations: number;
  readonly shouldStop: () => boolean;
}

/**
 * Local search on one cyclic sequence that never leaves the rules: a window of days is freed and filled again in the best lawful way between the
 * states at its ends; cells of the demand that stay wrong grow dearer until the search leaves the hollow it sits in (breakout). Satisfies, never proves.
 */
class CycleSearcher {
  private readonly compiled: CompiledRotation;
  private readonly random: SeededRandom;
  private readonly draft: CycleDraft;
  private readonly window: BestWindow;
  private readonly weight: Float64Array;
  private readonly before = new Uint8Array(LONGEST);
  private readonly left: Int32Array;

  constructor(compiled: CompiledRotation, start: Cycle, random: SeededRandom) {
    this.compiled = compiled;
    this.random = random;
    this.draft = new CycleDraft(compiled, start);
    this.window = new BestWindow(compiled, LONGEST);
    this.weight = new Float64Array(compiled.wanted.length).fill(1);
    this.left = new Int32Array(compiled.wanted.length);
  }

  /** Frees one window by chance and fills it again; answers whether that lowered the weighted cost. */
  private improve(): boolean {
    const { draft, compiled, random } = this;
    const days = Math.min(compiled.days, WINDOWS[random.below(WINDOWS.length)] ?? LONGEST);
    const start = random.below(compiled.days);
    for (let step = 0; step < days; step += 1) this.before[step] = draft.symbol[(start + step) % compiled.days] ?? 0;
    const old = this.weighted();
    draft.countWindow(start, days, -1);
    this.price(start, days);
    this.window.solve(days, draft.state[start] ?? 0, draft.state[(start + days) % compiled.days] ?? 0);
    draft.write(start, days, this.window.found);
    draft.countWindow(start, days, 1);
    const now = this.weighted();
    if (now <= old + TIE) return now < old - TIE;
    draft.countWindow(start, days, -1);
    draft.write(start, days, this.before);
    draft.countWindow(start, days, 1);
    return false;
  }

  /** A day that fills a gap earns its cell's weight, any other pays it. Where a cell is met more than once, chance says which day may fill it. */
  private price(start: number, days: number): void {
    const { draft, left, random } = this;
    const { symbols } = this.compiled;
    left.set(draft.surplus);
    const first = random.below(days);
    for (let turn = 0; turn < days; turn += 1) {
      const step = (first + turn) % days;
      const day = (start + step) % this.compiled.days;
      for (let symbol = 0; symbol < symbols; symbol += 1) {
        const cell = draft.cellOf(day, symbol);
        const surplus = left[cell] ?? 0;
        left[cell] = surplus + 1;
        const weight = this.weight[cell] ?? 0;
        this.window.cost[step * symbols + symbol] = (surplus < 0 ? -weight : weight) + TIE * random.next();
      }
    }
  }

  private weighted(): number {
    let sum = 0;
    for (let cell = 0; cell < this.weight.length; cell += 1) sum += (this.weight[cell] ?? 0) * Math.abs(this.draft.surplus[cell] ?? 0);
    return sum;
  }

  private makeDearer(): void {
    const { weight, draft } = this;
    draft.surplus.forEach((surplus, cell) => {
      if (surplus !== 0) weight[cell] = (weight[cell] ?? 0) + DEARER;
    });
    if (weight.some((one) => one > DEAREST)) weight.fill(1);
  }

  run({ iterations, shouldStop }: SearchLimits): CycleSearch {
    const { draft } = this;
    const patience = Math.max(LEAST_PATIENCE, this.compiled.rows);
    let deviation = draft.deviation();
    let best: Cycle = { state: draft.state.slice(), symbol: draft.symbol.slice() };
    let done = 0;
    while (done < iterations && deviation > 0 && !(done % 64 === 0 && shouldStop())) {
      done += 1;
      if (this.improve() && draft.deviation() < deviation) {
        deviation = draft.deviation();
        best = { state: draft.state.slice(), symbol: draft.symbol.slice() };
      }
      if (done % patience === 0) this.makeDearer();
    }
    return { best, deviation, iterations: done };
  }
}

/** Searches from `start`, or from a first cycle by chance. Same input and random numbers, same answer. */
export const searchCycle = (compiled: CompiledRotation, start: Cycle, random: SeededRandom, limits: SearchLimits): CycleSearch =>
  new CycleSearcher(compiled, start, random).run(limits);

/** Restarts with ever longer searches, so that neither a bad start nor a hard problem takes it all. Null: no lawful cycle of this length exists. */
export const searchWithRestarts = (compiled: CompiledRotation, random: SeededRandom, limits: SearchLimits): CycleSearch | null => {
  let best: CycleSearch | null = null;
  let done = 0;
  for (let length = FIRST_RUN; ; length = Math.ceil(length * LONGER)) {
    const start = firstCycle(compiled, random);
    if (start === null) return null;
    const iterations = Math.min(length, limits.iterations - done);
    const run = searchCycle(compiled, start, random, { ...limits, iterations });
    done += run.iterations;
    if (best === null || run.deviation < best.deviation) best = run;
    if (best.deviation === 0 || done >= limits.iterations || limits.shouldStop()) return { ...best, iterations: done };
  }
};
