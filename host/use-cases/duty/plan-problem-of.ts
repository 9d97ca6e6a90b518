import { type PlanProblem, toPlanProblem } from '#core/duty/planner/plan-problem.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { planPairs } from '../roster/reporting-pair.ts';
import { type DutyReading, readDuties } from './duty-reading.ts';
import { planWishes } from './wish.ts';

export interface ReadProblem {
  readonly reading: DutyReading;
  readonly problem: PlanProblem;
}

/** A period as the planner, the repair and the explanations all see it: duties, wishes, pairs, special days. With `keep` existing duties are to stay. */
export const planProblemOf = (db: Db, period: { readonly from: LocalDate; readonly to: LocalDate }, keep: boolean): ReadProblem => {
  const reading = readDuties(db, period.from, period.to);
  const problem = toPlanProblem(reading, keep);
  return { reading, problem: { ...problem, extras: { ...problem.extras, wishes: planWishes(db, period), pairs: planPairs(db, period) } } };
};
