import type { RotationProblem, RotationResult } from '#core/duty/planner/rotation/rotation-problem.ts';

/** What the rotation's thread is given. `stop` is shared memory: a thread that computes reads no messages. */
export interface RotationOrder {
  readonly problem: RotationProblem;
  readonly seed: number;
  readonly iterations: number;
  readonly timeLimitMs: number;
  /** one Int32; anything but 0 asks the thread to hand over what it has */
  readonly stop: SharedArrayBuffer;
}

export type RotationNews = RotationResult;
