import { stateOf } from './lines/plan-state.ts';
import { planCost } from './plan-cost.ts';
import { planWeights } from './plan-weights.ts';
import type { StartedLines } from './start-lines.ts';

/** Existing duties that cannot stay whatever else happens: their person is away, untrained or removed now, or pinned elsewhere. */
const lostDuties = ({ duty, lines }: StartedLines): number =>
  duty.wishes.reduce((sum, { changes }, person) => {
    const allowed = lines.persons[person]?.allowed;
    return sum + changes.filter(({ day, shift }) => allowed?.[day * lines.choices + shift + 1] !== 1).length;
  }, 0);

/** A repair is done when every place is filled again and nothing was given up but what had to be: no plan changes fewer duties. */
export const changesFewest = (started: StartedLines): boolean => {
  const { duty, lines, cells } = started;
  if (duty.source.existing.length === 0) return false;
  const { openPlaces, changes } = planCost(duty, lines, stateOf(lines, cells));
  return openPlaces === 0 && changes === lostDuties(started) * planWeights.change;
};
