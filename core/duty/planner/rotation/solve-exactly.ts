import { buildCirculation, type Circulation } from './circulation-model.ts';
import type { CompiledRotation } from './compiled-rotation.ts';
import type { SolveIntegers } from './integer-model.ts';
import { circuitsOf, linkCircuits } from './link-circuits.ts';
import { walkCircuits } from './walk-circuits.ts';

export type ExactAnswer =
  | { readonly status: 'solved'; readonly symbols: readonly number[] }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/** A solver's word is not taken for it: whole numbers within their bounds that keep every row of the plain circulation, or nothing. */
const wholeUses = ({ arcs, model }: Circulation, values: ArrayLike<number>): Int32Array | null => {
  const uses = Int32Array.from(arcs, (_, column) => Math.round(values[column] ?? 0));
  if (uses.some((one, column) => one < 0 || one > (model.upper[column] ?? 0))) return null;
  const kept = model.rows.every(({ columns, values: factors, lower, upper }) => {
    const sum = columns.reduce((total, column, at) => total + (uses[column] ?? 0) * (factors[at] ?? 0), 0);
    return lower <= sum && sum <= upper;
  });
  return kept ? uses : null;
};

/**
 * Proves or finds, with an integer solver. Circuits that do not hang together are linked by further rows and solved again; each round rules out
 * what it saw, so that it ends.
 */
export const solveExactly = (compiled: CompiledRotation, solve: SolveIntegers, shouldStop: () => boolean): ExactAnswer => {
  const circulation = buildCirculation(compiled);
  let { model } = circulation;
  while (!shouldStop()) {
    const answer = solve(model, shouldStop);
    if (answer.status !== 'solved') return answer;
    const uses = wholeUses(circulation, answer.values);
    if (uses === null) return { status: 'unknown' };
    const groups = circuitsOf(circulation, uses);
    if (groups.length === 1) return { status: 'solved', symbols: walkCircuits(circulation, uses) };
    model = linkCircuits(circulation, model, groups, compiled.rows);
  }
  return { status: 'unknown' };
};
