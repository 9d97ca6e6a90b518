import { dateFromDayNumber } from '../../time/local-date.ts';
import type { Duty } from '../duty.ts';
import { openPlaces, placeKey } from '../open-places.ts';
import type { DutyLines } from './duty-lines.ts';
import { explainOpenPlaces } from './explain-open-places.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { stateOf } from './lines/plan-state.ts';
import { planCost } from './plan-cost.ts';
import type { Plan } from './plan-problem.ts';

/** What the engine found. `bound` is in its own figures. */
export interface FoundLines {
  readonly cells: Uint8Array;
  readonly bound: number;
  readonly stopped: boolean;
  /** sentences that hold whatever the plan is */
  readonly remarks: readonly string[];
}

/** The duties of the period that lines mean, pinned ones as they were given. */
export const dutiesOf = ({ source, choices, firstDay, days, lines }: DutyLines, cells: Uint8Array): readonly Duty[] => {
  const pinnedDays = lines.people.map(({ pinned }) => new Set(pinned.map(({ day }) => day)));
  const planned = source.people.flatMap(({ id }, person) =>
    Array.from(cells.subarray(person * lines.days, person * lines.days + days)).flatMap((choice, day): readonly Duty[] => {
      const taken = choices[choice - 1];
      if (taken === undefined || pinnedDays[person]?.has(day)) return [];
      return [{ date: dateFromDayNumber(firstDay + day), shiftId: taken.shift.id, dutyPostId: taken.post.id, personId: id }];
    }),
  );
  return [...source.pinned, ...planned].sort((a, b) => placeKey(a).localeCompare(placeKey(b)) || a.personId.localeCompare(b.personId));
};

/** Pins that break a rule weigh in the engine's figures and not in ours. */
const ownBound = (bound: number, engineCost: number, cost: number): number | null =>
  Number.isFinite(bound) ? Math.max(0, bound - (engineCost - cost)) : null;

const ALMOST = 1e-6;

/** Reads the engine's answer as a plan of the post, with its cost, its bound and why places stay open. */
export const readPlan = (duty: DutyLines, lines: CompiledLines, { cells, bound, stopped, remarks }: FoundLines): Plan => {
  const { source } = duty;
  const state = stateOf(lines, cells);
  const cost = planCost(duty, lines, state);
  const duties = dutiesOf(duty, cells);
  const open = openPlaces(source.from, source.to, source.setup.demand, duties);
  const lower = ownBound(bound, state.cost, cost.total);
  return {
    duties,
    open,
    cost,
    bound: lower,
    optimal: lower !== null && lower >= cost.total - ALMOST,
    explanation: [...remarks, ...explainOpenPlaces(source, duties, open)],
    stopped,
  };
};
