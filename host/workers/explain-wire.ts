import type { Duty } from '#core/duty/duty.ts';
import type { Alternatives } from '#core/duty/planner/alternative.ts';
import type { Conflict } from '#core/duty/planner/find-conflict.ts';
import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import type { Stoppable } from './ask-thread.ts';

/** A question about a plan. */
export type ExplainQuestion =
  | { readonly type: 'conflict'; readonly problem: PlanProblem }
  | { readonly type: 'alternatives'; readonly problem: PlanProblem; readonly duties: readonly Duty[]; readonly place: Duty };

export interface ExplainOrder extends Stoppable {
  readonly question: ExplainQuestion;
}

export type ExplainNews =
  | { readonly type: 'conflict'; readonly conflict: Conflict }
  | { readonly type: 'alternatives'; readonly alternatives: Alternatives | null };
