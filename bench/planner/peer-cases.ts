import fc from 'fast-check';
import type { LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { arbitraryLineProblem } from '#core/testing/arbitrary-lines.ts';

export interface PeerCase {
  readonly name: string;
  readonly problem: LineProblem;
}

/** People and days; each size with its own seed, so that the same cases come back. */
const SIZES = [
  [3, 7],
  [4, 10],
  [5, 14],
  [8, 14],
  [10, 21],
  [12, 28],
] as const;

/** Random problems with all rules of the model mixed, hard and soft, from a handful of people for a week to a dozen for four weeks. */
export const peerCases = (seed: number, eachSize: number): readonly PeerCase[] =>
  SIZES.flatMap(([people, days], size) =>
    fc
      .sample(arbitraryLineProblem({ people: { min: people, max: people }, days: { min: days, max: days } }), {
        seed: seed * 100 + size,
        numRuns: eachSize,
      })
      .map((problem, index) => ({ name: `${people}x${days}x${problem.shifts.length}-${index + 1}`, problem })),
  );
