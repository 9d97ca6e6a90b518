import { dateFromDayNumber } from '../../time/local-date.ts';
import type { Duty, OpenPlace } from '../duty.ts';
import { placeKey } from '../open-places.ts';
import type { DutyLines } from './duty-lines.ts';
import { explainOpenPlaces } from './explain-open-places.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { stateOf } from './lines/plan-state.ts';
import type { PlaceDemand } from './place-demands.ts';
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

/** 空岗: what the demand of each day wants and nobody fills, by day, then in the order of the demand. */
const openPlaces = ({ places, firstDay, source }: DutyLines, duties: readonly Duty[]): readonly OpenPlace[] => {
  const { demand } = source.setup;
  const rank = ({ choice }: PlaceDemand): number =>
    demand.findIndex(({ shiftId, dutyPostId }) => shiftId === choice.shift.id && dutyPostId === choice.post.id);
  const filled = new Map<string, number>();
  for (const duty of duties) filled.set(placeKey(duty), (filled.get(placeKey(duty)) ?? 0) + 1);
  const ordered = [...places].sort((a, b) => a.day - b.day || rank(a) - rank(b));
  return ordered.flatMap(({ day, choice, wanted }): readonly OpenPlace[] => {
    const place = { date: dateFromDayNumber(firstDay + day), shiftId: choice.shift.id, dutyPostId: choice.post.id };
    const missing = wanted - (filled.get(placeKey(place)) ?? 0);
    return missing > 0 ? [{ ...place, missing }] : [];
  });
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
  const open = openPlaces(duty, duties);
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
