import type { CostPart } from './demand-material.ts';
import type { DutyLines } from './duty-lines.ts';
import { priceOfTotal } from './lines/demand-slack.ts';
import type { DemandBend, LineDemand } from './lines/line-problem.ts';
import { planWeights } from './plan-weights.ts';

const measures: readonly CostPart[] = ['points', 'nights', 'weekends', 'holidays', 'hardPosts'];

interface Allotment {
  readonly cost: number;
  /** what one count more or less would change at most */
  readonly slope: number;
}

/**
 * The cheapest way to spread a total over people whose prices are convex: one unit after another to whoever gains most by it. `step` is a common
 * divisor of everything that can be counted.
 */
const spread = (total: number, people: readonly (readonly DemandBend[])[], step: number): Allotment => {
  const counts = people.map(() => 0);
  const next = (person: number): number =>
    priceOfTotal(people[person] ?? [], (counts[person] ?? 0) + step) - priceOfTotal(people[person] ?? [], counts[person] ?? 0);
  let slope = 0;
  for (let given = 0; given < total; given += step) {
    let best = 0;
    for (let person = 1; person < people.length; person += 1) if (next(person) < next(best)) best = person;
    slope = Math.max(slope, Math.abs(next(best)));
    counts[best] = (counts[best] ?? 0) + step;
  }
  return { cost: people.reduce((sum, bends, person) => sum + priceOfTotal(bends, counts[person] ?? 0), 0), slope: slope / step };
};

/** Above so many steps the bound is not worth its time. */
const MOST_STEPS = 200_000;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const totalOf = ({ parts }: LineDemand, heads: ReadonlyMap<string, number>): number =>
  parts.reduce(
    (sum, { days, shifts, weight }) =>
      sum + days.reduce((ofDays, day) => ofDays + shifts.reduce((of, shift) => of + (heads.get(`${day} ${shift}`) ?? 0), 0), 0) * weight,
    0,
  );

const allot = (demands: readonly LineDemand[], heads: ReadonlyMap<string, number>): Allotment & { readonly most: number } => {
  const [first] = demands;
  if (first === undefined) return { cost: 0, slope: 0, most: 0 };
  const weights = first.parts.map(({ weight }) => weight);
  const step = weights.reduce(divisor, 0) || 1;
  const total = totalOf(first, heads);
  if ((total / step) * demands.length > MOST_STEPS) return { cost: 0, slope: 0, most: 0 };
  const spreadOut = spread(
    total,
    demands.map(({ bends }) => bends),
    step,
  );
  return { ...spreadOut, most: Math.max(0, ...weights) };
};

/**
 * What unevenness any plan has that fills every place exactly, since nights, points and the rest are whole and their sums are given: no plan costs
 * less. `null` where it proves nothing: places that may have more or fewer people, pinned duties outside the lines, or evenness worth an open place.
 */
export const evennessBound = ({ places, demands, source, lines }: DutyLines): number | null => {
  if (places.some(({ least, wanted, most }) => least !== wanted || wanted !== most) || lines.people.length === 0) return null;
  if (source.pinned.length > 0) return null;
  const heads = new Map(places.map(({ day, choiceIndex, wanted }) => [`${day} ${choiceIndex}`, wanted]));
  const found = measures.map((measure) =>
    allot(
      demands.filter(({ part }) => part === measure).map(({ demand }) => demand),
      heads,
    ),
  );
  const worth = found.reduce((sum, { slope, most }) => sum + slope * most, 0);
  return worth < planWeights.open ? found.reduce((sum, { cost }) => sum + cost, 0) : null;
};
