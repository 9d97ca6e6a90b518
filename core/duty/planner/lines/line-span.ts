import type { CompiledLines } from './compile-lines.ts';
import type { CompiledPerson } from './compile-person.ts';

/** Days of one person that are free to change, with what stands before and after them. */
export interface LineSpan {
  readonly from: number;
  /** the first day after the span */
  readonly to: number;
  /** the person's state before `from` */
  readonly state: number;
  /** what the span itself must hold */
  readonly minUnits: number;
  readonly maxUnits: number;
  readonly maxWeekends: number;
  /** per kind: how often it may stand in the span */
  readonly maxOf: Int32Array;
  /** per state at the end of the span: what the days after it then cost more than now, infinite where they may not follow; null = nothing */
  readonly endPrices: Float64Array | null;
}

/** The whole period is free. */
export const wholeSpan = ({ days }: CompiledLines, person: CompiledPerson): LineSpan => ({
  from: 0,
  to: days,
  state: person.start,
  minUnits: person.minUnits,
  maxUnits: person.maxUnits,
  maxWeekends: person.maxWeekends,
  maxOf: person.maxOf,
  endPrices: null,
});

/** True where working `day` counts a weekend that the day before has not counted yet. */
export const opensWeekend = (weekendOf: Int32Array, day: number, workedBefore: boolean): boolean => {
  const weekend = weekendOf[day] as number;
  return weekend >= 0 && !(workedBefore && day > 0 && weekendOf[day - 1] === weekend);
};

/** A span may not end inside a weekend, or the weekend would be counted on both sides. */
export const spanEnd = ({ days, weekendOf }: CompiledLines, to: number): number => {
  let end = to;
  while (end < days && (weekendOf[end] as number) >= 0 && weekendOf[end - 1] === weekendOf[end]) end += 1;
  return end;
};

/**
 * The span of days `from` … `to` − 1 in a person's line (`cells` holds whole lines, this one from `row`) that keeps every rule now. `to` as
 * `spanEnd` gives it.
 */
export const spanWithin = (
  { days, weekendOf }: CompiledLines,
  person: CompiledPerson,
  cells: Uint8Array,
  row: number,
  from: number,
  to: number,
): LineSpan => {
  const { next, stepAt, kinds, kindOf, worked, units } = person;
  const maxOf = person.maxOf.slice();
  let left = 0;
  let weekends = 0;
  let state = person.start;
  let stateBefore = state;
  let stateAfter = state;
  for (let day = 0; day < days; day += 1) {
    if (day === from) stateBefore = state;
    if (day === to) stateAfter = state;
    const kind = kindOf[cells[row + day] as number] as number;
    if (kind > 0 && (day < from || day >= to)) {
      left += units[kind] as number;
      maxOf[kind] = (maxOf[kind] as number) - 1;
      if (opensWeekend(weekendOf, day, worked[state] === 1)) weekends += 1;
    }
    state = next[(stepAt[day] as number) + state * kinds + kind] as number;
  }
  return {
    from,
    to,
    state: stateBefore,
    minUnits: person.minUnits - left,
    maxUnits: person.maxUnits - left,
    maxWeekends: person.maxWeekends - weekends,
    maxOf,
    endPrices: to === days ? null : endings(person, cells, row, to, days, stateAfter),
  };
};

/**
 * What the days from `to` on cost from each state, compared with the lawful one that stands there now: until the two paths meet, or to the end.
 * Infinite where a hard rule forbids the days.
 */
const endings = (person: CompiledPerson, cells: Uint8Array, row: number, to: number, days: number, lawful: number): Float64Array => {
  const { next, toll, stepAt, kinds, kindOf, states } = person;
  const prices = new Float64Array(states);
  for (let first = 0; first < states; first += 1) {
    let state = first;
    let sure = lawful;
    let price = 0;
    for (let day = to; day < days && state >= 0 && state !== sure; day += 1) {
      const kind = kindOf[cells[row + day] as number] as number;
      const [step, sureStep] = [(stepAt[day] as number) + state * kinds + kind, (stepAt[day] as number) + sure * kinds + kind];
      price += (toll[step] as number) - (toll[sureStep] as number);
      state = next[step] as number;
      sure = next[sureStep] as number;
    }
    prices[first] = state >= 0 ? price : Number.POSITIVE_INFINITY;
  }
  return prices;
};
