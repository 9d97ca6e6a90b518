import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LinePlan, LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import type { LinesNews, LinesOrder, LinesTask } from './lines-wire.ts';

export interface LinesRun {
  readonly seed: number;
  /** wall clock; with `iterations` it is only a last resort */
  readonly seconds: number;
  /** local moves; same problem, seed and iterations: same plan */
  readonly iterations?: number;
}

/** `plan` is null when somebody has no lawful line at all: then `withoutLine` names them (indexes). */
export interface LinesResult {
  readonly plan: LinePlan | null;
  readonly cost: number;
  readonly bound: number;
  readonly iterations: number;
  readonly withoutLine: readonly number[];
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

/** What the threads have reported together. */
interface Meeting {
  cells: Uint8Array | null;
  cost: number;
  bound: number;
  readonly moves: number[];
  waiting: number;
  rounds: number;
}

const planFrom = ({ days, people }: LineProblem, cells: Uint8Array): LinePlan =>
  people.map((_, person) => Array.from(cells.subarray(person * days, (person + 1) * days), (choice) => choice - 1));

const resultOf = (problem: LineProblem, { cells, cost, bound, moves }: Meeting, withoutLine: readonly number[]): LinesResult => ({
  plan: cells === null ? null : planFrom(problem, cells),
  cost,
  bound: Math.min(bound, cost),
  iterations: moves.reduce((sum, count) => sum + count, 0),
  withoutLine,
});

const isProven = ({ cost, bound }: Meeting): boolean => bound >= cost - 1e-6;

/**
 * Plans lines with a fast and a strong searcher in a thread each, which hand their best plans to one another: at once, or in a run by iterations
 * only when both have ended a round. Answers when the time or the iterations are over, when the plan is proven best, or when it is cancelled.
 */
export const runLines = (workerFolder: string, problem: LineProblem, run: LinesRun, { onProgress, signal }: LinesListeners = {}): Promise<LinesResult> =>
  new Promise((resolve, reject) => {
    const byRounds = run.iterations !== undefined;
    const meeting: Meeting = { cells: null, cost: Number.POSITIVE_INFINITY, bound: Number.NEGATIVE_INFINITY, moves: [0, 0], waiting: 2, rounds: 0 };
    const allRounds = Math.ceil((run.iterations ?? 0) / MOVES_PER_ROUND);
    const order = { problem, seed: run.seed, seconds: byRounds ? null : run.seconds };
    const workers = ROLES.map(
      (role) => new Worker(workerFile(workerFolder), { workerData: { ...order, role } satisfies LinesOrder, execArgv: [], stdout: true, stderr: true }),
    );
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      for (const worker of workers) worker.removeAllListeners().terminate();
      settle();
    };
    const finish = (): void => end(() => resolve(resultOf(problem, meeting, [])));
    const timer = setTimeout(finish, run.seconds * 1000);
    const meet = (): void => {
      meeting.waiting = ROLES.length;
      if (isProven(meeting) || meeting.rounds >= allRounds) return finish();
      const task: LinesTask = { cells: meeting.cells, progress: meeting.rounds / allRounds };
      meeting.rounds += 1;
      for (const worker of workers) worker.postMessage(task);
    };
    const hear = (news: LinesNews, from: number): void => {
      if (news.type === 'without-line') return end(() => resolve(resultOf(problem, meeting, news.people)));
      meeting.moves[from] = news.moves;
      meeting.bound = Math.max(meeting.bound, news.bound);
      const better = news.cost < meeting.cost || (byRounds && news.cost === meeting.cost && from === 0);
      if (better) {
        meeting.cost = news.cost;
        meeting.cells = news.cells;
        if (!byRounds) workers[1 - from]?.postMessage({ cells: news.cells, progress: null } satisfies LinesTask);
      }
      onProgress?.({ cost: meeting.cost, bound: meeting.bound });
      if (!byRounds) return isProven(meeting) ? finish() : undefined;
      if (news.done) meeting.waiting -= 1;
      if (meeting.waiting === 0) meet();
    };
    for (const [from, worker] of workers.entries()) {
      worker.on('message', (news: LinesNews) => hear(news, from));
      worker.on('error', (error) => end(() => reject(error)));
    }
    signal?.addEventListener('abort', finish);
    if (signal?.aborted) finish();
  });
