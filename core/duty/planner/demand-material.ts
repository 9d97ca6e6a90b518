import type { LocalDate } from '../../time/local-date.ts';
import type { DutyChoice } from './duty-choices.ts';
import type { DemandBend, DemandPart, LineDemand } from './lines/line-problem.ts';
import type { PlaceDemand } from './place-demands.ts';
import type { PlanCost, PlanProblem } from './plan-problem.ts';
import type { WhoMayStand } from './who-may-stand.ts';

/** What a demand of the line engine stands for in the plan's cost. */
export type CostPart = Exclude<keyof PlanCost, 'total'>;

export interface TaggedDemand {
  readonly part: CostPart;
  readonly demand: LineDemand;
}

/** What all demands are built from. */
export interface DemandMaterial {
  readonly problem: PlanProblem;
  readonly choices: readonly DutyChoice[];
  readonly places: readonly PlaceDemand[];
  readonly who: WhoMayStand;
  /** heads that stand at a place without being in anybody's line; key: day, choice */
  readonly outside: ReadonlyMap<string, number>;
  /** person → index */
  readonly indexOf: ReadonlyMap<string, number>;
  /** null outside the period */
  dayOf(date: LocalDate): number | null;
}

export const tagged = (part: CostPart, parts: readonly DemandPart[], bends: readonly DemandBend[]): TaggedDemand => ({
  part,
  demand: { parts, bends },
});
