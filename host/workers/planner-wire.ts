import type { Plan, PlanProblem, PlanProgress } from '#core/duty/planner/plan-problem.ts';
import type { Stoppable } from './ask-thread.ts';

/** What the planner's thread is given. */
export interface PlannerOrder extends Stoppable {
  readonly workerFolder: string;
  readonly problem: PlanProblem;
  readonly run: PlannerRun;
}

export interface PlannerRun {
  readonly seed: number;
  /** wall clock; then the best plan so far is handed over. By default what suits the size of the problem. */
  readonly seconds?: number;
  /** local moves; same problem, seed and iterations: same plan */
  readonly iterations?: number;
}

export type PlannerNews = { readonly type: 'progress'; readonly progress: PlanProgress } | { readonly type: 'done'; readonly plan: Plan };
