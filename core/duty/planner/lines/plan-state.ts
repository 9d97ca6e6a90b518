import type { DemandEntries } from './compile-demands.ts';
import type { CompiledLines } from './compile-lines.ts';
import { tollOfLine } from './toll-of-line.ts';

/** A plan in the making with its cost kept up to date. `cells` holds people × days choices. */
export interface PlanState {
  readonly cells: Uint8Array;
  /** per demand: what it counts now */
  readonly totals: Int32Array;
  /** per person: the price of the soft rules the line breaks */
  readonly tolls: Float64Array;
  cost: number;
}

const countEntries = (
  { priceAt, priceFrom }: CompiledLines,
  { from, demand, weight }: DemandEntries,
  key: number,
  totals: Int32Array,
  by: 1 | -1,
): number => {
  let change = 0;
  const end = from[key + 1] as number;
  for (let at = from[key] as number; at < end; at += 1) {
    const index = demand[at] as number;
    const now = totals[index] as number;
    const then = now + by * (weight[at] as number);
    const base = priceFrom[index] as number;
    change += (priceAt[base + then] as number) - (priceAt[base + now] as number);
    totals[index] = then;
  }
  return change;
};

/** Adds (`by` = 1) or takes away (−1) what a choice counts for this person alone; answers how the cost changes. */
export const countOwn = (lines: CompiledLines, totals: Int32Array, person: number, day: number, choice: number, by: 1 | -1): number =>
  lines.own.from.length === 0 ? 0 : countEntries(lines, lines.own, (person * lines.days + day) * lines.choices + choice, totals, by);

/** Adds (`by` = 1) or takes away (−1) one person's choice on a day from the totals; answers how the cost of the demands changes. */
export const countChoice = (lines: CompiledLines, totals: Int32Array, person: number, day: number, choice: number, by: 1 | -1): number =>
  countEntries(lines, lines.shared, day * lines.choices + choice, totals, by) + countOwn(lines, totals, person, day, choice, by);

const wishesOfLine = ({ days, choices, persons }: CompiledLines, line: Uint8Array, row: number, person: number): number => {
  const wishes = persons[person]?.wishes;
  if (wishes === undefined) return 0;
  let sum = 0;
  for (let day = 0; day < days; day += 1) sum += wishes[day * choices + (line[row + day] as number)] as number;
  return sum;
};

const tollOf = (lines: CompiledLines, cells: Uint8Array, row: number, person: number): number => {
  const compiled = lines.persons[person];
  return compiled?.hasTolls ? tollOfLine(lines, compiled, cells, row) : 0;
};

/** What a line costs by itself: wishes, without their constant part, and soft rules. The line stands in `cells` from `row`. */
export const costOfLine = (lines: CompiledLines, cells: Uint8Array, row: number, person: number): number =>
  wishesOfLine(lines, cells, row, person) + tollOf(lines, cells, row, person);

/** Nobody on duty yet. It need not be lawful, so soft rules are not judged in it. */
export const emptyState = (lines: CompiledLines): PlanState => ({
  cells: new Uint8Array(lines.persons.length * lines.days),
  totals: new Int32Array(lines.demands.length),
  tolls: new Float64Array(lines.persons.length),
  cost: lines.demands.reduce(
    (sum, _, demand) => sum + (lines.priceAt[lines.priceFrom[demand] as number] as number),
    lines.persons.reduce((sum, { wishBase }) => sum + wishBase, 0),
  ),
});

/** A state from the cells of a plan; the cells are copied. */
export const stateOf = (lines: CompiledLines, cells: Uint8Array): PlanState => {
  const state = emptyState(lines);
  state.cells.set(cells);
  for (let person = 0; person < lines.persons.length; person += 1) {
    moveDays(lines, state, person, 0, lines.days, 1);
    renewToll(lines, state, person);
  }
  return state;
};

/** Makes `into` the same plan as `from`. */
export const copyState = (from: PlanState, into: PlanState): void => {
  into.cells.set(from.cells);
  into.totals.set(from.totals);
  into.tolls.set(from.tolls);
  into.cost = from.cost;
};

/**
 * Prices of one person's choices over days `from` … `to` − 1 as the plan stands without that person there: wishes and what the choice changes in the
 * demands. What counts over many days has no one price; there the slope at `near`, the totals with the person's present days, stands for it.
 */
export const pricesFor = (
  lines: CompiledLines,
  totals: Int32Array,
  near: Int32Array,
  person: number,
  from: number,
  to: number,
  prices: Float64Array,
): void => {
  const { choices, days, shared, own } = lines;
  const wishes = lines.persons[person]?.wishes;
  if (wishes === undefined) return;
  const owned = own.from.length > 0;
  for (let cell = from * choices; cell < to * choices; cell += 1) {
    let price = (wishes[cell] as number) + priceOfEntries(lines, shared, cell, totals, near);
    if (owned) price += priceOfEntries(lines, own, person * days * choices + cell, totals, near);
    prices[cell] = price;
  }
};

const priceOfEntries = (
  { priceAt, priceFrom, overDays }: CompiledLines,
  { from, demand, weight }: DemandEntries,
  key: number,
  totals: Int32Array,
  near: Int32Array,
): number => {
  let price = 0;
  const end = from[key + 1] as number;
  for (let at = from[key] as number; at < end; at += 1) {
    const index = demand[at] as number;
    const step = weight[at] as number;
    const base = priceFrom[index] as number;
    if (overDays[index] === 1) {
      const here = base + (near[index] as number);
      price += ((priceAt[here + step] as number) - (priceAt[here - step] as number)) / 2;
    } else {
      const here = base + (totals[index] as number);
      price += (priceAt[here + step] as number) - (priceAt[here] as number);
    }
  }
  return price;
};

/** Takes a person's days off the totals (`by` = −1) or puts them back (1) and keeps the cost; wishes included, soft rules not. */
export const moveDays = (lines: CompiledLines, state: PlanState, person: number, from: number, to: number, by: 1 | -1): void => {
  const wishes = lines.persons[person]?.wishes;
  if (wishes === undefined) return;
  const row = person * lines.days;
  for (let day = from; day < to; day += 1) {
    const choice = state.cells[row + day] as number;
    state.cost += countChoice(lines, state.totals, person, day, choice, by) + by * (wishes[day * lines.choices + choice] as number);
  }
};

/** Judges a person's line by the soft rules again after it changed. */
export const renewToll = (lines: CompiledLines, state: PlanState, person: number): void => {
  if (lines.persons[person]?.hasTolls !== true) return;
  const toll = tollOf(lines, state.cells, person * lines.days, person);
  state.cost += toll - (state.tolls[person] as number);
  state.tolls[person] = toll;
};
