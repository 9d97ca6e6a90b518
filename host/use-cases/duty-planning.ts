import type { DutyProposal } from '#core/contract/results.ts';
import { checkDuties } from '#core/duty/check-duties.ts';
import { dutyLoads } from '#core/duty/duty-loads.ts';
import { type Plan, suggestedIterations, toPlanProblem } from '#core/duty/planner/plan-problem.ts';
import type { SomeTasks } from '../handlers.ts';
import { lockedFailure } from '../session.ts';
import { runPlanner } from '../workers/run-planner.ts';
import { type DutyReading, readDuties } from './duty-reading.ts';

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
  };
};

export const dutyTasks: SomeTasks<'duty'> = {
  'duty.propose': async ({ host, session, progress, signal }, { period, seed, keep }) => {
    if (!session) throw lockedFailure();
    const reading = readDuties(session.open.database.db, period.from, period.to);
    const problem = toPlanProblem(reading, keep);
    const plan = await runPlanner(
      host.options.workerFolder,
      problem,
      { seed, iterations: suggestedIterations(problem) },
      {
        signal,
        onProgress: ({ iteration, iterations, open }) =>
          progress(iteration / Math.max(1, iterations), open === 0 ? '已全部排满，正在让各人更均匀…' : `还有 ${open} 个空岗，正在调整…`),
      },
    );
    return toProposal(reading, plan);
  },
};
