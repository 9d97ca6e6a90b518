import type { Plan, PlanProblem, PlanProgress } from '#core/duty/planner/plan-problem.ts';

/** What the planner's thread is given. `stop` is shared memory: a thread that computes reads no messages. */
export interface PlannerOrder {
  readonly problem: PlanProblem;
  readonly seed: number;
  readonly iterations: number;
  readonly timeLimitMs: number;
  /** one Int32; anything but 0 asks the thread to hand over what it has */
  readonly stop: SharedArrayBuffer;
}

export type PlannerNews = { readonly type: 'progress'; readonly progress: PlanProgress } | { readonly type: 'done'; readonly plan: Plan };
