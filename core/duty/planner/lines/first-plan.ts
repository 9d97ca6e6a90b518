import { findBestLine, type LineScratch, newLineScratch } from './best-line.ts';
import type { CompiledLines } from './compile-lines.ts';
import type { CompiledPerson } from './compile-person.ts';
import { wholeSpan } from './line-span.ts';
import { emptyState, moveDays, type PlanState, pricesFor } from './plan-state.ts';
import { isLawful } from './toll-of-line.ts';

/** A lawful plan, or the people (indexes) whose own hard rules leave them no line at all. */
export type FirstPlan =
  | { readonly type: 'plan'; readonly cells: Uint8Array }
  | { readonly type: 'without-line'; readonly people: readonly number[] };

const LABELS = 3000;
const TOLL_ROUNDS = 40;
const TOLL_STEP = 3;

const addToll = ({ days, choices }: CompiledLines, prices: Float64Array, choice: number, toll: number): void => {
  for (let cell = choice; cell < days * choices; cell += choices) prices[cell] = (prices[cell] as number) + toll;
};

/**
 * A line that keeps the maxima per shift without a search: shifts taken too often become dearer until they are not. For long periods, where a search
 * over all counts would not end. `tolls` go on from one person to the next, who meets nearly the same prices.
 */
const lineByTolls = (
  lines: CompiledLines,
  scratch: LineScratch,
  person: CompiledPerson,
  prices: Float64Array,
  tolls: Float64Array,
  out: Uint8Array,
): boolean => {
  const loose: CompiledPerson = { ...person, searched: new Int32Array(0) };
  const span = wholeSpan(lines, person);
  const searched = Array.from(person.searched, (kind) => ({ choice: person.choiceOf[kind] ?? 0, most: person.maxOf[kind] ?? 0 }));
  for (const { choice } of searched) addToll(lines, prices, choice, tolls[choice] as number);
  for (let round = 1; round <= TOLL_ROUNDS; round += 1) {
    if (findBestLine(scratch, loose, lines.weekendOf, span, prices, out).price === Number.POSITIVE_INFINITY) return false;
    if (isLawful(lines, person, out, 0)) return true;
    for (const { choice, most } of searched) {
      if (out.filter((chosen) => chosen === choice).length <= most) continue;
      addToll(lines, prices, choice, TOLL_STEP * round);
      tolls[choice] = (tolls[choice] as number) + TOLL_STEP * round;
    }
  }
  return false;
};

const giveLine = (
  lines: CompiledLines,
  scratch: LineScratch,
  state: PlanState,
  person: number,
  prices: Float64Array,
  tolls: Float64Array,
): boolean => {
  const compiled = lines.persons[person];
  if (compiled === undefined) return false;
  const row = person * lines.days;
  const out = state.cells.subarray(row, row + lines.days);
  moveDays(lines, state, person, 0, lines.days, -1);
  pricesFor(lines, state.totals, state.totals, person, 0, lines.days, prices);
  const limits = { below: Number.POSITIVE_INFINITY, labels: LABELS, turn: person };
  const found = findBestLine(scratch, compiled, lines.weekendOf, wholeSpan(lines, compiled), prices, out, limits);
  const lawful =
    found.price < Number.POSITIVE_INFINITY ||
    (found.bound < Number.POSITIVE_INFINITY && lineByTolls(lines, scratch, compiled, prices, tolls, out));
  moveDays(lines, state, person, 0, lines.days, 1);
  return lawful;
};

/** Those on whom others depend come first: whoever counts below nothing somewhere (a leader, somebody experienced) opens places for others. */
const order = ({ persons, own, days, choices }: CompiledLines): readonly number[] => {
  const leads = persons.map((_, person) => {
    const [from, to] = [own.from[person * days * choices] ?? 0, own.from[(person + 1) * days * choices] ?? 0];
    return own.weight.subarray(from, to).some((weight) => weight < 0) ? 0 : 1;
  });
  return persons.map((_, person) => person).sort((a, b) => (leads[a] ?? 1) - (leads[b] ?? 1) || a - b);
};

/** Everybody's best line in turn against the cover that stands so far. Lawful lines of `start` stay as they are. */
export const buildFirstPlan = (lines: CompiledLines, start: Uint8Array | null = null): FirstPlan => {
  const scratch = newLineScratch(lines);
  const prices = new Float64Array(lines.days * lines.choices);
  const tolls = new Float64Array(lines.choices);
  const state = emptyState(lines);
  const keep = (person: number): boolean => {
    const compiled = lines.persons[person];
    const row = person * lines.days;
    if (start === null || compiled === undefined || !isLawful(lines, compiled, start, row)) return false;
    state.cells.set(start.subarray(row, row + lines.days), row);
    moveDays(lines, state, person, 0, lines.days, 1);
    return true;
  };
  const open = order(lines).filter((person) => !keep(person));
  const people = open.filter((person) => !giveLine(lines, scratch, state, person, prices, tolls));
  return people.length > 0 ? { type: 'without-line', people: people.sort((a, b) => a - b) } : { type: 'plan', cells: state.cells };
};
