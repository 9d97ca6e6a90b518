import type { PersonId } from '../../contract/id.ts';
import type { Duty, DutyRuleName } from '../duty.ts';
import type { PlanCost } from './plan-problem.ts';

/** What it would mean that somebody else had a duty. */
export type Alternative =
  | {
      readonly type: 'possible';
      readonly personId: PersonId;
      /** how the plan's cost would change, by what it is for; below nought = better */
      readonly change: PlanCost;
      /** everything the two would have to take and to leave, the place itself included */
      readonly taken: readonly Duty[];
      readonly left: readonly Duty[];
      readonly sentence: string;
    }
  | { readonly type: 'forbidden'; readonly personId: PersonId; readonly rule: DutyRuleName | null; readonly sentence: string };

export interface Alternatives {
  /** why the present person stands there */
  readonly reasons: readonly string[];
  /** everybody else: those who may, cheapest first, then those who may not */
  readonly others: readonly Alternative[];
}
