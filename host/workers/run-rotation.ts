import type { RotationProblem, RotationResult } from '#core/duty/planner/rotation/rotation-problem.ts';
import { askThread } from './ask-thread.ts';
import type { RotationNews, RotationOrder } from './rotation-wire.ts';

export interface RotationRun {
  readonly seed: number;
  /** rounds of the search; by default as many as the time allows */
  readonly iterations?: number;
  /** then the nearest table so far is handed over; by default one minute */
  readonly timeLimitMs?: number;
  /** aborted: the thread hands over the nearest table so far, nearly at once */
  readonly signal?: AbortSignal;
}

const ONE_MINUTE = 60_000;
const CRASH = '轮班表计算中途停下了，原来的班表没有改动。请再算一次；如果还是这样，请减少人数或放宽要求。';

/** Finds a rotation schedule (轮班表) in a thread of its own. A thread that dies is an `ExpectedFailure` (`fault`): nothing was written. */
export const runRotation = (
  workerFolder: string,
  problem: RotationProblem,
  { seed, iterations = Number.MAX_SAFE_INTEGER, timeLimitMs = ONE_MINUTE, signal }: RotationRun,
): Promise<RotationResult> =>
  askThread<RotationOrder, RotationNews, RotationResult>(
    { workerFolder, name: 'rotation', order: { problem, seed, iterations, timeLimitMs }, signal, crash: CRASH },
    (news) => news,
  );
