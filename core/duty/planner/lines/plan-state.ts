import type { CompiledLines } from './compile-lines.ts';

/** A plan in the making with its cost kept up to date. `cells` holds people × days choices. */
export interface PlanState {
  readonly cells: Uint8Array;
  /** per demand: heads that stand there */
  readonly heads: Int32Array;
  cost: number;
}

/** What one more head changes where `heads` stand. */
export const priceOfOneMore = ({ demands }: CompiledLines, demand: number, heads: number): number => {
  const wanted = demands[demand];
  if (wanted === undefined) return 0;
  return heads < wanted.required ? -wanted.under : wanted.over;
};

const countsFor = ({ counts, persons }: CompiledLines, demand: number, person: number): boolean =>
  counts.length === 0 || counts[demand * persons.length + person] === 1;

/** Adds (`by` = 1) or takes away (−1) one person's choice on a day from the heads; answers how the cost of cover changes. */
export const moveHeads = (lines: CompiledLines, heads: Int32Array, person: number, day: number, choice: number, by: 1 | -1): number => {
  const cell = day * lines.choices + choice;
  let change = 0;
  for (let at = lines.demandFrom[cell] as number; at < (lines.demandFrom[cell + 1] as number); at += 1) {
    const demand = lines.demandAt[at] as number;
    if (!countsFor(lines, demand, person)) continue;
    const now = heads[demand] as number;
    change += by === 1 ? priceOfOneMore(lines, demand, now) : -priceOfOneMore(lines, demand, now - 1);
    heads[demand] = now + by;
  }
  return change;
};

/** What one person's line costs in wishes, without their constant part. */
export const wishesOfLine = ({ days, choices, persons }: CompiledLines, cells: Uint8Array, person: number): number => {
  const wishes = persons[person]?.wishes;
  if (wishes === undefined) return 0;
  let sum = 0;
  for (let day = 0; day < days; day += 1) sum += wishes[day * choices + (cells[person * days + day] as number)] as number;
  return sum;
};

/** Whole cost of a plan with nobody on duty: every demand unmet, every wish for a shift unkept. */
const emptyCost = (lines: CompiledLines): number =>
  lines.persons.reduce((sum, { wishBase }) => sum + wishBase, 0) +
  lines.demands.reduce((sum, { required, under }) => sum + Math.max(0, required) * under, 0);

/** A state from the cells of a plan; the cells are copied. */
export const stateOf = (lines: CompiledLines, cells: Uint8Array): PlanState => {
  const heads = new Int32Array(lines.demands.length);
  let cost = emptyCost(lines);
  for (let person = 0; person < lines.persons.length; person += 1) {
    cost += wishesOfLine(lines, cells, person);
    for (let day = 0; day < lines.days; day += 1)
      cost += moveHeads(lines, heads, person, day, cells[person * lines.days + day] as number, 1);
  }
  return { cells: cells.slice(), heads, cost };
};

/** Makes `into` the same plan as `from`. */
export const copyState = (from: PlanState, into: PlanState): void => {
  into.cells.set(from.cells);
  into.heads.set(from.heads);
  into.cost = from.cost;
};

/**
 * Prices for one person over days `from` … `to` − 1 as the cover stands without that person there: wishes and what one more head changes. The heads
 * must not contain the person on those days.
 */
export const pricesFor = (
  lines: CompiledLines,
  heads: Int32Array,
  person: number,
  from: number,
  to: number,
  prices: Float64Array,
): void => {
  const { choices, demandFrom, demandAt } = lines;
  const wishes = lines.persons[person]?.wishes;
  if (wishes === undefined) return;
  for (let cell = from * choices; cell < to * choices; cell += 1) {
    let price = wishes[cell] as number;
    for (let at = demandFrom[cell] as number; at < (demandFrom[cell + 1] as number); at += 1) {
      const demand = demandAt[at] as number;
      if (countsFor(lines, demand, person)) price += priceOfOneMore(lines, demand, heads[demand] as number);
    }
    prices[cell] = price;
  }
};

/** Takes a person's days off the heads (`by` = −1) or puts them back (1) and keeps the cost; wishes included. */
export const moveDays = (lines: CompiledLines, state: PlanState, person: number, from: number, to: number, by: 1 | -1): void => {
  const wishes = lines.persons[person]?.wishes;
  if (wishes === undefined) return;
  const row = person * lines.days;
  for (let day = from; day < to; day += 1) {
    const choice = state.cells[row + day] as number;
    state.cost += moveHeads(lines, state.heads, person, day, choice, by) + by * (wishes[day * lines.choices + choice] as number);
  }
};
