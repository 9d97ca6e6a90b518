import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { isProven, type LinesMeeting, type LinesResult, note, openMeeting, resultOf } from './lines-meeting.ts';
import type { LinesNews, LinesOrder, LinesTask } from './lines-wire.ts';

export interface LinesRun {
  readonly seed: number;
  /** wall clock; with `iterations` it is only a last resort */
  readonly seconds: number;
  /** local moves; same problem, seed and iterations: same plan */
  readonly iterations?: number;
}

export interface LinesListeners {
  readonly onProgress?: (progress: { readonly cost: number; readonly bound: number }) => void;
  /** aborted: the best plan so far is handed over at once */
  readonly signal?: AbortSignal;
}

const ROLES = ['fast', 'strong'] as const;
/** Local moves of the fast thread between two meetings of a run by rounds. */
const MOVES_PER_ROUND = 1000;
const BUILT_WORKER = 'lines-worker.js';

const workerFile = (workerFolder: string): URL => {
  const built = join(workerFolder, BUILT_WORKER);
  return existsSync(built) ? pathToFileURL(built) : new URL('./lines-worker.ts', import.meta.url);
};

const startWorkers = (workerFolder: string, problem: LineProblem, { seed, seconds, iterations }: LinesRun): readonly Worker[] =>
  ROLES.map((role) => {
    const workerData: LinesOrder = { problem, role, seed, seconds: iterations === undefined ? seconds : null };
    return new Worker(workerFile(workerFolder), { workerData, execArgv: [], stdout: true, stderr: true });
  });

/** Answers whether a thread's news ends the run; else hands its plan on. */
const hear = (
  meeting: LinesMeeting,
  workers: readonly Worker[],
  news: Extract<LinesNews, { type: 'better' }>,
  from: number,
  rounds: number | null,
): boolean => {
  const better = note(meeting, news, from, rounds !== null);
  const tell = (task: LinesTask, to: readonly Worker[]): void => {
    for (const worker of to) worker.postMessage(task);
  };
  if (rounds === null) {
    if (better)
      tell(
        { cells: news.cells, progress: null },
        workers.filter((_, worker) => worker !== from),
      );
    return isProven(meeting);
  }
  meeting.waiting -= 1;
  if (meeting.waiting > 0) return false;
  if (isProven(meeting) || meeting.rounds >= rounds) return true;
  tell({ cells: meeting.cells, progress: meeting.rounds / rounds }, workers);
  meeting.rounds += 1;
  meeting.waiting = workers.length;
  return false;
};

/**
 * Plans lines with a fast and a strong searcher in a thread each, which hand their best plans to one another: at once, or in a run by iterations
 * only when both have ended a round. Answers when the time or the iterations are over, when the plan is proven best, or when it is cancelled.
 * Rejects when a thread dies.
 */
export const runLines = (
  workerFolder: string,
  problem: LineProblem,
  run: LinesRun,
  { onProgress, signal }: LinesListeners = {},
): Promise<LinesResult> =>
  new Promise((resolve, reject) => {
    const workers = startWorkers(workerFolder, problem, run);
    const meeting = openMeeting(workers.length);
    const rounds = run.iterations === undefined ? null : Math.ceil(run.iterations / MOVES_PER_ROUND);
    const clean = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      for (const worker of workers) void worker.removeAllListeners().terminate();
    };
    const finish = (): void => {
      clean();
      resolve(resultOf(problem, meeting, []));
    };
    const timer = setTimeout(finish, run.seconds * 1000);
    for (const [from, worker] of workers.entries()) {
      worker.on('message', (news: LinesNews) => {
        if (news.type === 'without-line') {
          clean();
          resolve(resultOf(problem, meeting, news.people));
          return;
        }
        const over = hear(meeting, workers, news, from, rounds);
        onProgress?.({ cost: meeting.cost, bound: meeting.bound });
        if (over) finish();
      });
      worker.on('error', (error) => {
        clean();
        reject(error);
      });
    }
    signal?.addEventListener('abort', finish);
    if (signal?.aborted) finish();
  });
