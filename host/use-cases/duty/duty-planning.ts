import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DutyProposal } from '#core/contract/results.ts';
import { checkDuties } from '#core/duty/check-duties.ts';
import { dutyLoads } from '#core/duty/duty-loads.ts';
import type { Plan, PlanProgress } from '#core/duty/planner/plan-problem.ts';
import type { SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { runAlternatives, runConflict } from '../../workers/run-explain.ts';
import { runPlanner } from '../../workers/run-planner.ts';
import type { DutyReading } from './duty-reading.ts';
import { planProblemOf } from './plan-problem-of.ts';

const isInside = ({ from, to }: DutyReading, date: string): boolean => date >= from && date <= to;

/** The plan with everything a person needs to judge it. */
const toProposal = (reading: DutyReading, plan: Plan): DutyProposal => {
  const around = reading.assignments.filter((duty) => !isInside(reading, duty.date));
  const planned = { ...reading, duties: [...around, ...plan.duties] };
  return {
    from: reading.from,
    to: reading.to,
    duties: plan.duties,
    open: plan.open,
    breaches: checkDuties(planned),
    loads: dutyLoads(planned),
    explanation: plan.explanation,
    cost: plan.cost.total,
    bound: plan.bound,
    optimal: plan.optimal,
  };
};

/** How near the plan is to the best there can be; a bound is long in coming, so a plan without open places counts as half. */
const shareOf = ({ cost, bound, open }: PlanProgress): number =>
  open > 0 ? 0.1 : bound === null || cost <= 0 ? 0.5 : Math.max(0.5, Math.min(1, bound / cost));

const sentenceOf = ({ cost, bound, open }: PlanProgress): string => {
  if (open > 0) return `还有 ${open} 个空岗，正在调整…`;
  const gap = bound === null ? '' : `，最多还能再好 ${Math.max(0, Math.round(cost - bound))}`;
  return `已全部排满，正在让各人更均匀（不均匀度 ${Math.round(cost)}${gap}）…`;
};

export const dutyTasks: SomeTasks<'duty'> = {
  'duty.propose': async ({ host, session, progress, signal }, { period, seed, keep }) => {
    if (!session) throw lockedFailure();
    const { reading, problem } = planProblemOf(session.open.database.db, period, keep);
    const plan = await runPlanner(
      host.options.workerFolder,
      problem,
      { seed },
      {
        signal,
        onProgress: (news) => progress(shareOf(news), sentenceOf(news)),
      },
    );
    return toProposal(reading, plan);
  },
  'duty.explain': async ({ host, session, progress, signal }, { period }) => {
    if (!session) throw lockedFailure();
    const { problem } = planProblemOf(session.open.database.db, period, false);
    progress(null, '正在找排不满的原因，并逐个试解决办法…');
    const { sentences, ways, proven, best } = await runConflict(host.options.workerFolder, problem, signal);
    return { open: best.open, sentences, ways, proven };
  },
  'duty.weigh': async ({ host, session }, { period, place }) => {
    if (!session) throw lockedFailure();
    const { reading, problem } = planProblemOf(session.open.database.db, period, true);
    const duties = reading.assignments.filter(({ date }) => isInside(reading, date));
    const { found } = await runAlternatives(host.options.workerFolder, problem, duties, place);
    if (found === null) throw new ExpectedFailure('notFound', '这一班已经改动过了，请刷新后再看。');
    return found;
  },
};
