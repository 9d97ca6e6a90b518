import type { CompiledPerson } from './compile-person.ts';
import type { LineSpan } from './line-span.ts';
import { opensWeekend } from './line-span.ts';

/**
 * For one span of one person: the least price of the remaining days, exact in the machine's rules, minutes, weekends and the scarcest
 * limited kind (`tracked`); other maxima are left out and are the searcher's affair, for whom the table is a bound. Layer i is the moment before day
 * `from + i`. Only the band of minutes from
 * which the wanted total can still be reached is stored, which keeps the table small where a dense one would have millions of states.
 */
export interface LineTable {
  layers: number;
  states: number;
  /** layer × states + state → lowest minutes stored, how many, and where they begin in `values` */
  lo: Int32Array;
  width: Int32Array;
  offset: Int32Array;
  /** layer → how many values of "weekends still allowed" */
  depth: Int32Array;
  /** layer → how many values of "how often the tracked shift may still stand" */
  spares: Int32Array;
  /** false when the span cannot hold more weekends than allowed */
  countsWeekends: boolean;
  values: Float64Array;
  used: number;
  reachLo: Int32Array;
  reachHi: Int32Array;
  leastLeft: Int32Array;
  mostLeft: Int32Array;
}

/** Prices per day × kinds + kind, wishes included. */
export type Prices = Float64Array;

const NEVER = 1_000_000;

export const newLineTable = (): LineTable => ({
  layers: 0,
  states: 0,
  lo: new Int32Array(0),
  width: new Int32Array(0),
  offset: new Int32Array(0),
  depth: new Int32Array(0),
  spares: new Int32Array(0),
  countsWeekends: false,
  values: new Float64Array(0),
  used: 0,
  reachLo: new Int32Array(0),
  reachHi: new Int32Array(0),
  leastLeft: new Int32Array(0),
  mostLeft: new Int32Array(0),
});

const makeRoom = (table: LineTable, layers: number, states: number): void => {
  table.layers = layers;
  table.states = states;
  const size = (layers + 1) * states;
  if (table.depth.length < layers + 1) {
    table.depth = new Int32Array(layers + 1);
    table.spares = new Int32Array(layers + 1);
  }
  if (table.lo.length >= size) return;
  table.lo = new Int32Array(size);
  table.width = new Int32Array(size);
  table.offset = new Int32Array(size);
  table.reachLo = new Int32Array(size);
  table.reachHi = new Int32Array(size);
  table.leastLeft = new Int32Array(size);
  table.mostLeft = new Int32Array(size);
};

/** Least and most units already worked, per layer and state that can be reached at all. */
const reachForward = (table: LineTable, { next, stepAt, kinds, open, units }: CompiledPerson, span: LineSpan): void => {
  const { states, layers, reachLo, reachHi } = table;
  reachLo.fill(NEVER, 0, (layers + 1) * states);
  reachHi.fill(-1, 0, (layers + 1) * states);
  reachLo[span.state] = 0;
  reachHi[span.state] = 0;
  for (let layer = 0; layer < layers; layer += 1) {
    const dayAt = (span.from + layer) * kinds;
    const stepsAt = stepAt[span.from + layer] as number;
    for (let state = 0; state < states; state += 1) {
      const from = layer * states + state;
      if ((reachHi[from] as number) < 0) continue;
      for (let kind = 0; kind < kinds; kind += 1) {
        const after = next[stepsAt + state * kinds + kind] as number;
        if (after < 0 || open[dayAt + kind] === 0) continue;
        const to = (layer + 1) * states + after;
        const unit = units[kind] as number;
        if ((reachLo[from] as number) + unit < (reachLo[to] as number)) reachLo[to] = (reachLo[from] as number) + unit;
        if ((reachHi[from] as number) + unit > (reachHi[to] as number)) reachHi[to] = (reachHi[from] as number) + unit;
      }
    }
  }
};

/** Least and most units that the remaining days can still hold. */
const reachBackward = (table: LineTable, { next, stepAt, kinds, open, units }: CompiledPerson, span: LineSpan): void => {
  const { states, layers, leastLeft, mostLeft, reachHi } = table;
  leastLeft.fill(NEVER, 0, (layers + 1) * states);
  mostLeft.fill(-NEVER, 0, (layers + 1) * states);
  for (let state = 0; state < states; state += 1)
    if (span.endPrices === null || (span.endPrices[state] as number) < Number.POSITIVE_INFINITY) {
      leastLeft[layers * states + state] = 0;
      mostLeft[layers * states + state] = 0;
    }
  for (let layer = layers - 1; layer >= 0; layer -= 1) {
    const dayAt = (span.from + layer) * kinds;
    const stepsAt = stepAt[span.from + layer] as number;
    for (let state = 0; state < states; state += 1) {
      const from = layer * states + state;
      if ((reachHi[from] as number) < 0) continue;
      for (let kind = 0; kind < kinds; kind += 1) {
        const after = next[stepsAt + state * kinds + kind] as number;
        if (after < 0 || open[dayAt + kind] === 0) continue;
        const to = (layer + 1) * states + after;
        const unit = units[kind] as number;
        if ((leastLeft[to] as number) + unit < (leastLeft[from] as number)) leastLeft[from] = (leastLeft[to] as number) + unit;
        if ((mostLeft[to] as number) + unit > (mostLeft[from] as number)) mostLeft[from] = (mostLeft[to] as number) + unit;
      }
    }
  }
};

const weekendsIn = (weekendOf: Int32Array, { from, to }: LineSpan): number => {
  let weekends = 0;
  for (let day = from; day < to; day += 1)
    if ((weekendOf[day] as number) >= 0 && (day === from || weekendOf[day] !== weekendOf[day - 1])) weekends += 1;
  return weekends;
};

/** How many weekends the days from each layer on can still count, capped by the allowance. */
const countWeekends = (table: LineTable, weekendOf: Int32Array, span: LineSpan): void => {
  let weekends = 0;
  let last = -1;
  table.depth[table.layers] = 1;
  table.countsWeekends = span.maxWeekends < weekendsIn(weekendOf, span);
  if (!table.countsWeekends) {
    table.depth.fill(1, 0, table.layers);
    return;
  }
  for (let layer = table.layers - 1; layer >= 0; layer -= 1) {
    const weekend = weekendOf[span.from + layer] as number;
    if (weekend >= 0 && weekend !== last) {
      weekends += 1;
      last = weekend;
    }
    table.depth[layer] = Math.min(weekends, span.maxWeekends) + 1;
  }
};

/** How often the days from each layer on can still hold the tracked shift, capped by its maximum. */
const countSpares = (table: LineTable, { tracked, open, kinds }: CompiledPerson, span: LineSpan): void => {
  let days = 0;
  table.spares[table.layers] = 1;
  for (let layer = table.layers - 1; layer >= 0; layer -= 1) {
    if (tracked > 0 && open[(span.from + layer) * kinds + tracked] === 1) days += 1;
    table.spares[layer] = Math.min(days, span.maxOf[tracked] as number) + 1;
  }
};

const layOut = (table: LineTable, span: LineSpan): void => {
  let used = 0;
  for (let layer = 0; layer <= table.layers; layer += 1)
    for (let state = 0; state < table.states; state += 1) {
      const at = layer * table.states + state;
      const lo = Math.max(table.reachLo[at] as number, span.minUnits - (table.mostLeft[at] as number));
      const hi = Math.min(table.reachHi[at] as number, span.maxUnits - (table.leastLeft[at] as number));
      table.lo[at] = lo;
      table.width[at] = Math.max(0, hi - lo + 1);
      table.offset[at] = used;
      used += (table.width[at] as number) * (table.depth[layer] as number) * (table.spares[layer] as number);
    }
  table.used = used;
  if (table.values.length < used) table.values = new Float64Array(Math.ceil(used * 1.5));
  table.values.fill(Number.POSITIVE_INFINITY, 0, used);
};

/** One choice from one state: improves the values of the state by the price and what follows. */
const relax = (table: LineTable, at: number, to: number, layer: number, unit: number, price: number, spent: number, used: number): void => {
  const { values, lo, width, offset, depth, spares } = table;
  const myLo = lo[at] as number;
  const toLo = lo[to] as number;
  const myDepth = depth[layer] as number;
  const mySpares = spares[layer] as number;
  const lastDepth = (depth[layer + 1] as number) - 1;
  const lastSpare = (spares[layer + 1] as number) - 1;
  const last = Math.min(myLo + (width[at] as number), toLo + (width[to] as number) - unit) - 1;
  for (let minutes = Math.max(myLo, toLo - unit); minutes <= last; minutes += 1) {
    const source = (offset[to] as number) + (minutes + unit - toLo) * (lastDepth + 1) * (lastSpare + 1);
    const target = (offset[at] as number) + (minutes - myLo) * myDepth * mySpares;
    for (let allowance = spent; allowance < myDepth; allowance += 1) {
      const left = Math.min(allowance - spent, lastDepth);
      const from = source + left * (lastSpare + 1);
      const into = target + allowance * mySpares;
      for (let spare = used; spare < mySpares; spare += 1) {
        const value = price + (values[from + Math.min(spare - used, lastSpare)] as number);
        if (value < (values[into + spare] as number)) values[into + spare] = value;
      }
    }
  }
};

const fillState = (
  table: LineTable,
  person: CompiledPerson,
  weekendOf: Int32Array,
  prices: Prices,
  day: number,
  layer: number,
  state: number,
): void => {
  const { next, toll, stepAt, kinds, open, units, worked, tracked } = person;
  const opens = table.countsWeekends && opensWeekend(weekendOf, day, worked[state] === 1) ? 1 : 0;
  for (let kind = 0; kind < kinds; kind += 1) {
    const step = (stepAt[day] as number) + state * kinds + kind;
    const after = next[step] as number;
    if (after < 0 || open[day * kinds + kind] === 0) continue;
    const to = (layer + 1) * table.states + after;
    if (table.width[to] === 0) continue;
    const used = kind > 0 && kind === tracked ? 1 : 0;
    const price = (prices[day * kinds + kind] as number) + (toll[step] as number);
    relax(table, layer * table.states + state, to, layer, units[kind] as number, price, kind > 0 ? opens : 0, used);
  }
};

/** Where the table keeps the value of a moment; `there` counts minutes from the lowest stored. */
export const placeIn = (table: LineTable, layer: number, at: number, there: number, allowance: number, spare: number): number =>
  (table.offset[at] as number) + (there * (table.depth[layer] as number) + allowance) * (table.spares[layer] as number) + spare;

/** Fills the table for these prices; answers the least price of the whole span, or infinity where no line keeps the rules. */
export const fillTable = (table: LineTable, person: CompiledPerson, weekendOf: Int32Array, span: LineSpan, prices: Prices): number => {
  if (span.maxWeekends < 0 || (span.maxOf[person.tracked] as number) < 0) return Number.POSITIVE_INFINITY;
  makeRoom(table, span.to - span.from, person.states);
  reachForward(table, person, span);
  reachBackward(table, person, span);
  countWeekends(table, weekendOf, span);
  countSpares(table, person, span);
  layOut(table, span);
  const end = table.layers * table.states;
  for (let state = 0; state < table.states; state += 1) {
    const from = table.offset[end + state] as number;
    table.values.fill(span.endPrices === null ? 0 : (span.endPrices[state] as number), from, from + (table.width[end + state] as number));
  }
  for (let layer = table.layers - 1; layer >= 0; layer -= 1)
    for (let state = 0; state < table.states; state += 1)
      if ((table.width[layer * table.states + state] as number) > 0)
        fillState(table, person, weekendOf, prices, span.from + layer, layer, state);
  if (table.width[span.state] === 0) return Number.POSITIVE_INFINITY;
  return table.values[placeIn(table, 0, span.state, 0, (table.depth[0] as number) - 1, (table.spares[0] as number) - 1)] as number;
};
