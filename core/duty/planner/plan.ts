import { fastSearcher } from './lines/fast-searcher.ts';
import { openHeads } from './open-heads.ts';
import type { Plan, Planner, PlanOptions } from './plan-problem.ts';
import { readPlan } from './read-plan.ts';
import { seededRandom } from './seeded-random.ts';
import { type StartedLines, startLines } from './start-lines.ts';
import { emptyUnledShifts } from './unled-shifts.ts';

const STEPS_BETWEEN_NEWS = 20;

/** Searches until the moves are used up or it is asked to stop. True when it was asked. */
const search = (started: StartedLines, options: PlanOptions): { readonly cells: Uint8Array; readonly stopped: boolean } => {
  const { duty, lines, cells } = started;
  if (duty.places.length === 0 || lines.persons.length === 0) return { cells, stopped: options.shouldStop?.() ?? false };
  const searcher = fastSearcher(lines, cells, seededRandom(options.seed));
  const tell = (): void =>
    options.onProgress?.({
      iteration: searcher.moves(),
      iterations: options.iterations,
      cost: searcher.cost(),
      bound: null,
      open: openHeads(duty, lines, searcher.cells()),
    });
  for (let step = 0; searcher.moves() < options.iterations; step += 1) {
    if (options.shouldStop?.()) return { cells: searcher.cells(), stopped: true };
    if (step % STEPS_BETWEEN_NEWS === 0) tell();
    searcher.step(searcher.moves() / options.iterations);
  }
  tell();
  return { cells: searcher.cells(), stopped: false };
};

/**
 * Plans a period in this thread, with the fast searcher alone: for small problems, for repairs, and wherever the same seed must give the same plan.
 * Hard rules are kept on the way too; places nobody may take stay open and are explained.
 */
export const plan: Planner = (problem, options): Plan => {
  const started = startLines(problem, () => options.shouldStop?.() ?? false);
  const { cells, stopped } = search(started, options);
  return readPlan(started.duty, started.lines, {
    cells: emptyUnledShifts(started.duty, started.lines, cells),
    bound: Number.NEGATIVE_INFINITY,
    stopped,
    remarks: started.remarks,
  });
};
