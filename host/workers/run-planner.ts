import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Plan, PlanProblem, PlanProgress } from '#core/duty/planner/plan-problem.ts';
import type { PlannerNews, PlannerOrder, PlannerRun } from './planner-wire.ts';

export interface PlannerListeners {
  readonly onProgress?: (progress: PlanProgress) => void;
  /** aborted: the thread hands over the best plan so far, at once or nearly */
  readonly signal?: AbortSignal;
}

const BUILT_WORKER = 'planner-worker.js';
const CRASH = '排班计算中途停下了，原来的值班表没有改动。请再排一次；如果还是这样，请缩短排班的天数。';

/** The built worker where the application is built; its source, which Node 24 runs as it is, where tests run from source. */
const workerFile = (workerFolder: string): URL => {
  const built = join(workerFolder, BUILT_WORKER);
  return existsSync(built) ? pathToFileURL(built) : new URL('./planner-worker.ts', import.meta.url);
};

const orderOf = (workerFolder: string, problem: PlanProblem, run: PlannerRun): PlannerOrder => ({
  workerFolder,
  problem,
  run,
  stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/**
 * Plans in threads of their own, so that the host goes on answering. Resolves with the plan, or with the best one so far when the time is up or
 * `signal` is aborted. A thread that dies is an `ExpectedFailure` (`fault`): nothing was written.
 */
export const runPlanner = (
  workerFolder: string,
  problem: PlanProblem,
  run: PlannerRun,
  { onProgress, signal }: PlannerListeners = {},
): Promise<Plan> =>
  new Promise((resolve, reject) => {
    const order = orderOf(workerFolder, problem, run);
    const worker = new Worker(workerFile(workerFolder), { workerData: order, execArgv: [], stdout: true, stderr: true });
    const askToStop = (): void => {
      Atomics.store(new Int32Array(order.stop), 0, 1);
    };
    const crashed = (): void => {
      signal?.removeEventListener('abort', askToStop);
      reject(new ExpectedFailure('fault', CRASH));
    };
    worker.on('message', (news: PlannerNews) => {
      if (news.type === 'progress') onProgress?.(news.progress);
      else resolve(news.plan);
    });
    worker.on('error', crashed);
    // After `done` the promise is settled and this changes nothing.
    worker.on('exit', crashed);
    signal?.addEventListener('abort', askToStop);
    if (signal?.aborted) askToStop();
  });
