import type { Plan, PlanProblem, PlanProgress } from '#core/duty/planner/plan-problem.ts';

/** What the planner's thread is given. `stop` is shared memory: a thread that computes reads no messages. */
export interface PlannerOrder {
  readonly workerFolder: string;
  readonly problem: PlanProblem;
  readonly run: PlannerRun;
  /** one Int32; anything but 0 asks the thread to hand over what it has */
  readonly stop: SharedArrayBuffer;
}

export interface PlannerRun {
  readonly seed: number;
  /** wall clock; then the best plan so far is handed over. By default what suits the size of the problem. */
  readonly seconds?: number;
  /** local moves; same problem, seed and iterations: same plan */
  readonly iterations?: number;
}

export type PlannerNews = { readonly type: 'progress'; readonly progress: PlanProgress } | { readonly type: 'done'; readonly plan: Plan };
