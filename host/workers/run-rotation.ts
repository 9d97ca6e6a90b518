import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { RotationProblem, RotationResult } from '#core/duty/planner/rotation/rotation-problem.ts';
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
const BUILT_WORKER = 'rotation-worker.js';
const CRASH = '轮班表计算中途停下了，原来的班表没有改动。请再算一次；如果还是这样，请减少人数或放宽要求。';

/** The built worker where the application is built; its source, which Node 24 runs as it is, where tests run from source. */
const workerFile = (workerFolder: string): URL => {
  const built = join(workerFolder, BUILT_WORKER);
  return existsSync(built) ? pathToFileURL(built) : new URL('./rotation-worker.ts', import.meta.url);
};

const orderOf = (problem: RotationProblem, { seed, iterations, timeLimitMs }: RotationRun): RotationOrder => ({
  problem,
  seed,
  iterations: iterations ?? Number.MAX_SAFE_INTEGER,
  timeLimitMs: timeLimitMs ?? ONE_MINUTE,
  stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/** Finds a rotation schedule (轮班表) in a thread of its own. A thread that dies is an `ExpectedFailure` (`fault`): nothing was written. */
export const runRotation = (workerFolder: string, problem: RotationProblem, run: RotationRun): Promise<RotationResult> =>
  new Promise((resolve, reject) => {
    const { signal } = run;
    const order = orderOf(problem, run);
    const worker = new Worker(workerFile(workerFolder), { workerData: order, execArgv: [], stdout: true, stderr: true });
    const askToStop = (): void => {
      Atomics.store(new Int32Array(order.stop), 0, 1);
    };
    const crashed = (): void => {
      signal?.removeEventListener('abort', askToStop);
      reject(new ExpectedFailure('fault', CRASH));
    };
    worker.on('message', (news: RotationNews) => resolve(news));
    worker.on('error', crashed);
    // After the answer the promise is settled and this changes nothing.
    worker.on('exit', crashed);
    signal?.addEventListener('abort', askToStop);
    if (signal?.aborted) askToStop();
  });
