import { type DemandSlack, priceOfTotal, slackOf } from './demand-slack.ts';
import type { LineDemand, LineProblem } from './line-problem.ts';

/** Which demands a person's choice on a day counts for, and by how much. */
export interface DemandEntries {
  /** entries of key k stand from `from[k]` up to `from[k + 1]` */
  readonly from: Int32Array;
  readonly demand: Int32Array;
  readonly weight: Int32Array;
}

/** The demands in typed arrays. */
export interface CompiledDemands {
  readonly demands: readonly LineDemand[];
  readonly slacks: readonly DemandSlack[];
  /** what the masters leave out: the price of every demand at its base */
  readonly basePrice: number;
  /** price of demand d at total x: `priceAt[priceFrom[d] + x]` */
  readonly priceAt: Float64Array;
  readonly priceFrom: Int32Array;
  /** 1 where a demand counts over more than one day, so that a line can count for it more than once */
  readonly overDays: Uint8Array;
  /** what counts for everybody; key: day × choices + choice */
  readonly shared: DemandEntries;
  /** what counts for some people only; key: (person × days + day) × choices + choice; `from` is empty when there is nothing */
  readonly own: DemandEntries;
}

/** Least and most that the parts can sum up to, nobody having more than one shift a day, and a step more on either side to look ahead. */
const rangeOf = ({ parts }: LineDemand, everybody: number): readonly [number, number] => {
  const step = parts.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0);
  return parts.reduce<readonly [number, number]>(
    ([low, high], { people, days, weight }) => {
      const most = (people?.length ?? everybody) * days.length * weight;
      return [low + Math.min(0, most), high + Math.max(0, most)];
    },
    [-step, step],
  );
};

const priceTables = (problem: LineProblem): Pick<CompiledDemands, 'priceAt' | 'priceFrom'> => {
  const ranges = problem.demands.map((demand) => rangeOf(demand, problem.people.length));
  const priceFrom = new Int32Array(ranges.length);
  let size = 0;
  for (const [index, [low, high]] of ranges.entries()) {
    priceFrom[index] = size - low;
    size += high - low + 1;
  }
  const priceAt = new Float64Array(size);
  for (const [index, [low, high]] of ranges.entries())
    for (let total = low; total <= high; total += 1)
      priceAt[(priceFrom[index] ?? 0) + total] = priceOfTotal(problem.demands[index]?.bends ?? [], total);
  return { priceAt, priceFrom };
};

type Visit = (key: number, demand: number, weight: number) => void;

/** Every entry of the demands that count everybody, or of those that count some people only. */
const visitEntries = ({ days, shifts, demands }: LineProblem, own: boolean, visit: Visit): void => {
  const choices = shifts.length + 1;
  for (const [index, { parts }] of demands.entries())
    for (const { people, days: ofPart, shifts: taken, weight } of parts) {
      if ((people !== null) !== own) continue;
      for (const person of people ?? [0])
        for (const day of ofPart) for (const shift of taken) visit(((own ? person : 0) * days + day) * choices + shift + 1, index, weight);
    }
};

/** Counted first, then written: there can be millions. */
const gather = (problem: LineProblem, own: boolean, keys: number): DemandEntries => {
  const from = new Int32Array(keys + 1);
  visitEntries(problem, own, (key) => {
    from[key + 1] = (from[key + 1] as number) + 1;
  });
  for (let key = 0; key < keys; key += 1) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
  const place = from.slice();
  const demand = new Int32Array(from[keys] ?? 0);
  const weight = new Int32Array(from[keys] ?? 0);
  visitEntries(problem, own, (key, index, by) => {
    const at = place[key] as number;
    demand[at] = index;
    weight[at] = by;
    place[key] = at + 1;
  });
  return { from, demand, weight };
};

const entriesOf = (problem: LineProblem): Pick<CompiledDemands, 'shared' | 'own'> => {
  const cells = problem.days * (problem.shifts.length + 1);
  const anyOwn = problem.demands.some(({ parts }) => parts.some(({ people }) => people !== null && people.length > 0));
  return { shared: gather(problem, false, cells), own: anyOwn ? gather(problem, true, problem.people.length * cells) : NOTHING };
};

const NOTHING: DemandEntries = { from: new Int32Array(0), demand: new Int32Array(0), weight: new Int32Array(0) };

export const compileDemands = (problem: LineProblem): CompiledDemands => {
  const slacks = problem.demands.map(slackOf);
  return {
    demands: problem.demands,
    slacks,
    basePrice: slacks.reduce((sum, { basePrice }) => sum + basePrice, 0),
    ...priceTables(problem),
    overDays: Uint8Array.from(problem.demands, ({ parts }) => (new Set(parts.flatMap(({ days }) => days)).size > 1 ? 1 : 0)),
    ...entriesOf(problem),
  };
};
