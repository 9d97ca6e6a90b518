import type { RotationProblem, RotationResult } from '#core/duty/planner/rotation/rotation-problem.ts';
import type { Stoppable } from './ask-thread.ts';

/** What the rotation's thread is given. `stop` is shared memory: a thread that computes reads no messages. */
export interface RotationOrder extends Stoppable {
  readonly problem: RotationProblem;
  readonly seed: number;
  readonly iterations: number;
  readonly timeLimitMs: number;
}

export type RotationNews = RotationResult;
