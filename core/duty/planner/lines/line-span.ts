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
  /** per choice: how often it may stand in the span */
  readonly maxOf: Int32Array;
  /** per state at the end of the span: 1 where the days after it may follow; null = all */
  readonly endsWell: Uint8Array | null;
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
  endsWell: null,
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
  const { next, choices, worked, units } = person;
  const maxOf = person.maxOf.slice();
  let left = 0;
  let weekends = 0;
  let state = person.start;
  let stateBefore = state;
  let stateAfter = state;
  for (let day = 0; day < days; day += 1) {
    if (day === from) stateBefore = state;
    if (day === to) stateAfter = state;
    const choice = cells[row + day] as number;
    if (choice > 0 && (day < from || day >= to)) {
      left += units[choice] as number;
      maxOf[choice] = (maxOf[choice] as number) - 1;
      if (opensWeekend(weekendOf, day, worked[state] === 1)) weekends += 1;
    }
    state = next[state * choices + choice] as number;
  }
  return {
    from,
    to,
    state: stateBefore,
    minUnits: person.minUnits - left,
    maxUnits: person.maxUnits - left,
    maxWeekends: person.maxWeekends - weekends,
    maxOf,
    endsWell: to === days ? null : endings(person, cells, row, to, days, stateAfter),
  };
};

/** From which states the days from `to` on may follow: those whose path meets the lawful one that stands there now, or lives to the end. */
const endings = (person: CompiledPerson, cells: Uint8Array, row: number, to: number, days: number, lawful: number): Uint8Array => {
  const { next, choices, states } = person;
  const well = new Uint8Array(states);
  for (let first = 0; first < states; first += 1) {
    let state = first;
    let sure = lawful;
    for (let day = to; day < days && state >= 0 && state !== sure; day += 1) {
      const choice = cells[row + day] as number;
      state = next[state * choices + choice] as number;
      sure = next[sure * choices + choice] as number;
    }
    if (state >= 0) well[first] = 1;
  }
  return well;
};
