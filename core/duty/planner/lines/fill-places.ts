import { findBestLine, type LineScratch, newLineScratch } from './best-line.ts';
import type { CompiledLines } from './compile-lines.ts';
import { spanEnd, spanWithin } from './line-span.ts';
import { copyState, moveDays, type PlanState, pricesFor, renewToll, stateOf } from './plan-state.ts';

/** A cell of the plan that wants somebody: a choice on a day. */
interface Place {
  readonly day: number;
  readonly choice: number;
}

interface Filling {
  readonly lines: CompiledLines;
  readonly scratch: LineScratch;
  readonly prices: Float64Array;
  /** what a missing head costs at least to be worth a chain of changes */
  readonly gap: number;
  readonly shouldStop: () => boolean;
}

/** Days on either side of a place that may change with it. */
const REACH = 7;
const FORCED = 1e9;
/** People in one chain. */
const LONGEST_CHAIN = 2;
/** Places that one link may open. */
const OPENED_AT_MOST = 2;

/** Places that miss somebody, dearest first: demands on everybody on one day, where one more head is worth at least `gap`. */
const missingPlaces = ({ lines, gap }: Filling, { totals }: PlanState): readonly Place[] =>
  lines.demands.flatMap(({ parts }, demand): readonly Place[] => {
    const [part] = parts;
    const [day, shift] = [part?.days[0], part?.shifts[0]];
    if (part?.people !== null || day === undefined || shift === undefined || lines.overDays[demand] === 1) return [];
    const at = (lines.priceFrom[demand] as number) + (totals[demand] as number);
    return (lines.priceAt[at] as number) - (lines.priceAt[at + 1] as number) >= gap ? [{ day, choice: shift + 1 }] : [];
  });

/**
 * Puts a person into a place with the fewest changes round it, whatever other places that opens when `cheaply` says that those may be filled by
 * somebody else. False when no lawful line holds the place.
 */
const force = (filling: Filling, state: PlanState, person: number, { day, choice }: Place, cheaply: boolean): boolean => {
  const { lines, scratch, prices, gap } = filling;
  const compiled = lines.persons[person];
  if (compiled === undefined || compiled.allowed[day * lines.choices + choice] !== 1) return false;
  const row = person * lines.days;
  if (state.cells[row + day] === choice) return false;
  const from = Math.max(0, day - REACH);
  const to = spanEnd(lines, Math.min(lines.days, day + REACH + 1));
  const near = state.totals.slice();
  const span = spanWithin(lines, compiled, state.cells, row, from, to);
  moveDays(lines, state, person, from, to, -1);
  pricesFor(lines, state.totals, near, person, from, to, prices);
  if (cheaply)
    for (let cell = from * lines.choices; cell < to * lines.choices; cell += 1) prices[cell] = Math.max(-gap / 4, prices[cell] as number);
  prices[day * lines.choices + choice] = -FORCED;
  findBestLine(scratch, compiled, lines.weekendOf, span, prices, state.cells.subarray(row, row + lines.days));
  moveDays(lines, state, person, from, to, 1);
  renewToll(lines, state, person);
  return state.cells[row + day] === choice;
};

const restore = (filling: Filling, state: PlanState, kept: PlanState, person: number): void => {
  const { lines } = filling;
  const row = person * lines.days;
  state.cells.set(kept.cells.subarray(row, row + lines.days), row);
  state.totals.set(kept.totals);
  state.tolls.set(kept.tolls);
  state.cost = kept.cost;
};

/** Fills one place as cheaply as a chain of at most `links` people can; answers whether the state became better. */
const fillPlace = (filling: Filling, state: PlanState, place: Place, links: number): boolean => {
  const { lines } = filling;
  const before = stateOf(lines, state.cells);
  const best = stateOf(lines, state.cells);
  const known = new Set(missingPlaces(filling, before).map(({ day, choice }) => `${day} ${choice}`));
  for (let person = 0; person < lines.persons.length && !filling.shouldStop(); person += 1) {
    if (force(filling, state, person, place, false) && state.cost < best.cost) copyState(state, best);
    restore(filling, state, before, person);
  }
  // A chain gives up at least one duty more than somebody who is free, so it is asked only where nobody is.
  const worthwhile = links > 1 && best.cost > before.cost - filling.gap / 2;
  for (let person = 0; worthwhile && person < lines.persons.length && !filling.shouldStop(); person += 1) {
    if (force(filling, state, person, place, true)) {
      const opened = missingPlaces(filling, state).filter(({ day, choice }) => !known.has(`${day} ${choice}`));
      const filled = opened.length <= OPENED_AT_MOST && opened.every((next) => fillPlace(filling, state, next, links - 1));
      if (filled && state.cost < best.cost) copyState(state, best);
    }
    copyState(before, state);
  }
  copyState(best, state);
  return best.cost < before.cost;
};

/**
 * Fills places that stand open in a plan with the fewest changes: each by somebody who is free, or by a chain in which one takes the place and
 * another takes over what the first gives up. For repairs, where the plan is to stay as it is. `gap`: the price of a missing head.
 */
export const fillPlaces = (lines: CompiledLines, cells: Uint8Array, gap: number, shouldStop: () => boolean): Uint8Array => {
  const state = stateOf(lines, cells);
  const filling = { lines, scratch: newLineScratch(lines), prices: new Float64Array(lines.days * lines.choices), gap, shouldStop };
  const hopeless = new Set<string>();
  for (;;) {
    const place = missingPlaces(filling, state).find(({ day, choice }) => !hopeless.has(`${day} ${choice}`));
    if (place === undefined || shouldStop()) return state.cells;
    if (!fillPlace(filling, state, place, LONGEST_CHAIN)) hopeless.add(`${place.day} ${place.choice}`);
  }
};
