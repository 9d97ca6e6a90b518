import type { Draft } from './draft.ts';
import { exchange, exchangeDays, fillOpenPlace, handOver, Trial, type TrialMove } from './moves.ts';
import type { PlanOptions } from './plan-problem.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Late acceptance: a move may be as bad as the plan was this many moves ago (Burke & Bykov, EJOR 2017). */
const MEMORY = 500;
const ASK_EVERY = 64;
const REPORT_EVERY = 4096;
/** Costs are sums of tenths: less than this is no difference. */
const EPSILON = 1e-6;

const moves: readonly TrialMove[] = [handOver, exchange, exchange, exchangeDays];

const pickMove = (draft: Draft, random: SeededRandom): TrialMove =>
  (draft.openCount > 0 && random.below(2) === 0 ? fillOpenPlace : moves[random.below(moves.length)]) ?? handOver;

export interface Improved {
  /** place → person of the best plan met */
  readonly occupant: Int32Array;
  readonly stopped: boolean;
}

/** Runs the moves and remembers the best plan. The draft itself ends wherever the last move left it. */
export const improvePlan = (draft: Draft, random: SeededRandom, options: PlanOptions): Improved => {
  const trial = new Trial(draft, random);
  const memory = new Float64Array(MEMORY).fill(draft.cost);
  const best = { occupant: draft.occupant.slice(), cost: draft.cost, open: draft.openCount + draft.unled };
  let current = draft.cost;
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    if (iteration % ASK_EVERY === 0 && options.shouldStop?.()) return { occupant: best.occupant, stopped: true };
    if (iteration % REPORT_EVERY === 0)
      options.onProgress?.({ iteration, iterations: options.iterations, cost: best.cost, open: best.open });
    const worthJudging = pickMove(draft, random)(trial);
    const cost = draft.cost;
    const slot = iteration % MEMORY;
    if (worthJudging && (cost <= current + EPSILON || cost <= (memory[slot] ?? 0))) {
      trial.accept();
      current = cost;
    } else trial.takeBack();
    if (current < best.cost - EPSILON) {
      best.occupant.set(draft.occupant);
      best.cost = current;
      best.open = draft.openCount + draft.unled;
    }
    memory[slot] = current;
  }
  return { occupant: best.occupant, stopped: false };
};
