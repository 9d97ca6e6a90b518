import { seededRandom } from '../seeded-random.ts';
import { type CompiledRotation, compileRotation, tableOf } from './compiled-rotation.ts';
import { plainConflict } from './plain-conflict.ts';
import type { RotationConflict, RotationOptions, RotationProblem, RotationResult } from './rotation-problem.ts';
import { type CycleSearch, searchWithRestarts } from './search-cycle.ts';
import { solveExactly } from './solve-exactly.ts';

/** Rounds before the exact solver is asked: most tables are found in far fewer. About a fifth of a second. */
const QUICK_ROUNDS = 30_000;
/** Rounds for the nearest table when the demand is known to be impossible. */
const NEAREST_ROUNDS = 5000;

const solved = (compiled: CompiledRotation, symbols: ArrayLike<number>, iterations: number): RotationResult => ({
  status: 'solved',
  table: tableOf(compiled, symbols),
  iterations,
});

const infeasible = (compiled: CompiledRotation, conflict: RotationConflict, search: CycleSearch | null): RotationResult => ({
  status: 'infeasible',
  conflict: search === null ? { kind: 'rules' } : conflict,
  nearest: search && { table: tableOf(compiled, search.best.symbol), deviation: search.deviation },
  iterations: search?.iterations ?? 0,
});

/**
 * Finds a cyclic rotation schedule (轮班表), or says that there is none: `infeasible` only when that is proven, `unknown` when rounds or time ran
 * out first. Either comes with the nearest lawful table found. A search first, as it is fastest where tables are many; then the exact solver, where
 * one is given; then the search again with what is left. Same problem, seed and rounds give the same result; only `shouldStop` may change it.
 */
export const rotate = (problem: RotationProblem, options: RotationOptions): RotationResult => {
  const compiled = compileRotation(problem);
  const random = seededRandom(options.seed);
  const shouldStop = options.shouldStop ?? (() => false);
  const search = (iterations: number): CycleSearch | null => searchWithRestarts(compiled, random, { iterations, shouldStop });
  const conflict = plainConflict(problem);
  if (conflict) return infeasible(compiled, conflict, search(Math.min(NEAREST_ROUNDS, options.iterations)));
  const quick = search(Math.min(QUICK_ROUNDS, options.iterations));
  if (quick === null) return infeasible(compiled, { kind: 'rules' }, null);
  if (quick.deviation === 0) return solved(compiled, quick.best.symbol, quick.iterations);
  const exact = options.solveIntegers ? solveExactly(compiled, options.solveIntegers, shouldStop) : null;
  if (exact?.status === 'solved') return solved(compiled, exact.symbols, quick.iterations);
  if (exact?.status === 'infeasible') return infeasible(compiled, { kind: 'together' }, quick);
  const long = search(options.iterations - quick.iterations) ?? quick;
  const iterations = quick.iterations + long.iterations;
  if (long.deviation === 0) return solved(compiled, long.best.symbol, iterations);
  const best = long.deviation < quick.deviation ? long : quick;
  return { status: 'unknown', nearest: { table: tableOf(compiled, best.best.symbol), deviation: best.deviation }, iterations };
};
