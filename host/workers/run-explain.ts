import type { Duty } from '#core/duty/duty.ts';
import type { Alternatives } from '#core/duty/planner/alternative.ts';
import type { Conflict } from '#core/duty/planner/find-conflict.ts';
import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { askThread } from './ask-thread.ts';
import type { ExplainNews, ExplainOrder, ExplainQuestion } from './explain-wire.ts';

const CRASH = '没能算出原因，值班表没有改动。请再试一次；如果还是这样，请缩短排班的天数。';

const ask = <Answer>(
  workerFolder: string,
  question: ExplainQuestion,
  signal: AbortSignal | undefined,
  hear: (news: ExplainNews) => Answer | undefined,
): Promise<Answer> =>
  askThread<ExplainOrder, ExplainNews, Answer>({ workerFolder, name: 'explain', order: { question }, signal, crash: CRASH }, hear);

/** Why places of a period stay open, and ways out, in a thread of its own. Aborted: what was found so far. */
export const runConflict = (workerFolder: string, problem: PlanProblem, signal?: AbortSignal): Promise<Conflict> =>
  ask(workerFolder, { type: 'conflict', problem }, signal, (news) => (news.type === 'conflict' ? news.conflict : undefined));

/** Why a person has a duty and what each other would cost, in a thread of its own. `found` is null where the duty does not stand. */
export const runAlternatives = (
  workerFolder: string,
  problem: PlanProblem,
  duties: readonly Duty[],
  place: Duty,
): Promise<{ readonly found: Alternatives | null }> =>
  ask(workerFolder, { type: 'alternatives', problem, duties, place }, undefined, (news) =>
    news.type === 'alternatives' ? { found: news.alternatives } : undefined,
  );
