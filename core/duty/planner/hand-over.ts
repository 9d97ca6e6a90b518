import { findBestLine, type LineScratch, newLineScratch } from './lines/best-line.ts';
import type { CompiledLines } from './lines/compile-lines.ts';
import { spanEnd, spanWithin } from './lines/line-span.ts';
import { copyState, emptyState, moveDays, type PlanState, pricesFor, renewToll } from './lines/plan-state.ts';
import { isLawful } from './lines/toll-of-line.ts';

/** One person gives a place to another: the parts of the engine that this needs, kept for many questions about one plan. */
export interface HandOver {
  readonly lines: CompiledLines;
  /** the plan with the place given up by who stands there */
  readonly given: PlanState;
  readonly giver: number;
  readonly day: number;
  readonly choice: number;
  readonly scratch: LineScratch;
  readonly prices: Float64Array;
}

/** Days on either side of the place that may change with it. */
const REACH = 7;
const FORCED = 1e9;

const setCell = (lines: CompiledLines, state: PlanState, person: number, day: number, choice: number): void => {
  moveDays(lines, state, person, day, day + 1, -1);
  state.cells[person * lines.days + day] = choice;
  moveDays(lines, state, person, day, day + 1, 1);
  renewToll(lines, state, person);
};

export const openHandOver = (lines: CompiledLines, plan: PlanState, giver: number, day: number, choice: number): HandOver => {
  const given = emptyState(lines);
  copyState(plan, given);
  setCell(lines, given, giver, day, 0);
  return { lines, given, giver, day, choice, scratch: newLineScratch(lines), prices: new Float64Array(lines.days * lines.choices) };
};

const copyOf = ({ lines, given }: HandOver): PlanState => {
  const state = emptyState(lines);
  copyState(given, state);
  return state;
};

/** A person's best line round the day against everybody else, with the place held at any price (`must`) or never. False when no line is lawful. */
const renewLine = ({ lines, day, choice, scratch, prices }: HandOver, state: PlanState, person: number, must: boolean): boolean => {
  const compiled = lines.persons[person];
  if (compiled === undefined) return false;
  const row = person * lines.days;
  const [from, to] = [Math.max(0, day - REACH), spanEnd(lines, Math.min(lines.days, day + REACH + 1))];
  const near = state.totals.slice();
  const span = spanWithin(lines, compiled, state.cells, row, from, to);
  moveDays(lines, state, person, from, to, -1);
  pricesFor(lines, state.totals, near, person, from, to, prices);
  prices[day * lines.choices + choice] = must ? -FORCED : FORCED;
  const out = state.cells.subarray(row, row + lines.days);
  const { price } = findBestLine(scratch, compiled, lines.weekendOf, span, prices, out);
  moveDays(lines, state, person, from, to, 1);
  renewToll(lines, state, person);
  return price < Number.POSITIVE_INFINITY && (out[day] === choice) === must;
};

const lawful = (lines: CompiledLines, state: PlanState, people: readonly number[]): boolean =>
  people.every((person) => {
    const compiled = lines.persons[person];
    return compiled !== undefined && isLawful(lines, compiled, state.cells, person * lines.days);
  });

/** The place alone changes hands. */
const plainly = (tools: HandOver, taker: number): PlanState => {
  const state = copyOf(tools);
  setCell(tools.lines, state, taker, tools.day, tools.choice);
  return state;
};

/** The taker gets the best line with the place, then the giver the best without it, taking over what the taker had to leave. */
const withLines = (tools: HandOver, taker: number): PlanState | null => {
  const state = copyOf(tools);
  if (!renewLine(tools, state, taker, true)) return null;
  renewLine(tools, state, tools.giver, false);
  return state;
};

/** The cheapest plan in which `taker` stands at the place and only the two of them have other duties than before; null where no lawful one is. */
export const handOver = (tools: HandOver, taker: number): PlanState | null => {
  const { lines, giver, day, choice } = tools;
  if (lines.persons[taker]?.allowed[day * lines.choices + choice] !== 1) return null;
  const found = [plainly(tools, taker), withLines(tools, taker)]
    .filter((state) => state !== null)
    .filter((state) => lawful(lines, state, [giver, taker]));
  return found.reduce<PlanState | null>((best, state) => (best === null || state.cost < best.cost ? state : best), null);
};
