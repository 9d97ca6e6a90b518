import type { Plan, PlanProblem, PlanProgress } from '#core/duty/planner/plan-problem.ts';
import { askThread } from './ask-thread.ts';
import type { PlannerNews, PlannerOrder, PlannerRun } from './planner-wire.ts';

export interface PlannerListeners {
  readonly onProgress?: (progress: PlanProgress) => void;
  /** aborted: the thread hands over the best plan so far, at once or nearly */
  readonly signal?: AbortSignal;
}

const CRASH = '排班计算中途停下了，原来的值班表没有改动。请再排一次；如果还是这样，请缩短排班的天数。';

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
  askThread<PlannerOrder, PlannerNews, Plan>(
    { workerFolder, name: 'planner', order: { workerFolder, problem, run }, signal, crash: CRASH },
    (news) => {
      if (news.type === 'done') return news.plan;
      onProgress?.(news.progress);
      return undefined;
    },
  );
