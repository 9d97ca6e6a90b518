import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { workerFile } from './ask-thread.ts';
import { isProven, iterationsOf, type LinesMeeting, type LinesResult, note, openMeeting, resultOf } from './lines-meeting.ts';
import type { LinesNews, LinesOrder, LinesTask } from './lines-wire.ts';

export interface LinesRun {
  readonly seed: number;
  /** wall clock; with `iterations` it is only a last resort; infinity = none */
  readonly seconds: number;
  /** local moves; same problem, seed and iterations: same plan */
  readonly iterations?: number;
  /** a lawful plan to begin with */
  readonly start?: Uint8Array;
  /** what is known already: no plan costs less */
  readonly bound?: number;
  /** seconds after which a run that finds nothing better ends by itself */
  readonly patience?: number;
}

export interface LinesProgress {
  readonly cost: number;
  readonly bound: number;
  readonly iterations: number;
  /** the best plan so far */
  readonly cells: Uint8Array;
}

export interface LinesListeners {
  readonly onProgress?: (progress: LinesProgress) => void;
  /** aborted: the best plan so far is handed over at once */
  readonly signal?: AbortSignal;
}

/** Local moves of the fast thread between two meetings of a run by rounds. */
const MOVES_PER_ROUND = 1000;
const MOST_THREADS = 4;
const MS = 1000;
const WATCH_MS = 200;
/** What a timer can wait for, in seconds; longer is for ever. */
const LONGEST_TIMER = 2_000_000;
const CRASH = '排班计算中途停下了，原来的值班表没有改动。请再排一次；如果还是这样，请缩短排班的天数。';

/** One strong searcher, and fast ones on the other cores; a run by iterations always has one of each, whatever the machine. */
const rolesFor = ({ iterations }: LinesRun): readonly LinesOrder['role'][] => {
  const fast = iterations === undefined ? Math.max(1, Math.min(MOST_THREADS, availableParallelism()) - 1) : 1;
  return [...Array.from({ length: fast }, () => 'fast' as const), 'strong'];
};

const startWorkers = (workerFolder: string, problem: LineProblem, run: LinesRun): readonly Worker[] => {
  const { seed, seconds, iterations, start = null } = run;
  return rolesFor(run).map((role, thread) => {
    const workerData: LinesOrder = { problem, start, role, seed: seed + thread, seconds: iterations === undefined ? seconds : null };
    return new Worker(workerFile(workerFolder, 'lines'), { workerData, execArgv: [], stdout: true, stderr: true });
  });
};

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
 * Plans lines with fast and strong searchers in a thread each, which hand their best plans to one another: at once, or in a run by iterations
 * only when all have ended a round. Answers when the time or the iterations are over, when the plan is proven best, when nothing better is found for
 * `patience`, or when it is cancelled; never before there is a plan. A thread that dies is an `ExpectedFailure` (`fault`).
 */
export const plan = (
  workerFolder: string,
  problem: LineProblem,
  run: LinesRun,
  { onProgress, signal }: LinesListeners = {},
): Promise<LinesResult> =>
  new Promise((resolve, reject) => {
    const workers = startWorkers(workerFolder, problem, run);
    const meeting = openMeeting(workers.length, run);
    const rounds = run.iterations === undefined ? null : Math.ceil(run.iterations / MOVES_PER_ROUND);
    let ending = false;
    let betterAt = performance.now();
    const clean = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', finish);
      for (const worker of workers) void worker.removeAllListeners().terminate();
    };
    const end = (withoutLine: readonly number[]): void => {
      clean();
      resolve(resultOf(problem, meeting, withoutLine));
    };
    /** Ends now, or with the first plan that comes. */
    const finish = (): void => {
      ending = true;
      if (meeting.cells !== null) end([]);
    };
    const timer = run.seconds < LONGEST_TIMER ? setTimeout(finish, run.seconds * MS) : undefined;
    const watch = setInterval(() => {
      if (run.patience !== undefined && meeting.cells !== null && performance.now() - betterAt > run.patience * MS) finish();
    }, WATCH_MS);
    const crashed = (): void => {
      clean();
      reject(new ExpectedFailure('fault', CRASH));
    };
    const listen = (news: LinesNews, from: number): void => {
      if (news.type === 'without-line') {
        end(news.people);
        return;
      }
      const before = meeting.cost;
      const over = hear(meeting, workers, news, from, rounds);
      if (meeting.cost < before) betterAt = performance.now();
      if (meeting.cells !== null)
        onProgress?.({ cost: meeting.cost, bound: meeting.bound, iterations: iterationsOf(meeting), cells: meeting.cells });
      if (over || ending) finish();
    };
    for (const [from, worker] of workers.entries()) {
      worker.on('message', (news: LinesNews) => listen(news, from));
      worker.on('error', crashed);
      worker.on('exit', (code) => {
        if (code !== 0) crashed();
      });
    }
    signal?.addEventListener('abort', finish);
    if (signal?.aborted) finish();
  });
