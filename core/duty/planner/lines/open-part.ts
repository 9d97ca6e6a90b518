import type { CompiledLines } from './compile-lines.ts';
import { type Generation, type GenerationTools, newGeneration } from './generate-columns.ts';
import { poolLine } from './line-pool.ts';
import type { MasterSolver } from './master-solver.ts';
import { costOfLine, moveDays, stateOf } from './plan-state.ts';
import { openMaster } from './restricted-master.ts';

/** Part of a plan that may change while the rest stands: these people, on days `from` … `to` − 1. */
export interface FreePart {
  readonly people: readonly number[];
  readonly from: number;
  /** as `spanEnd` gives it */
  readonly to: number;
}

/** The number of a person's line in a whole plan. */
export const lineOfPlan = ({ lines, pool }: GenerationTools, cells: Uint8Array, person: number): number =>
  poolLine(lines, pool, person, cells.subarray(person * lines.days, (person + 1) * lines.days));

/** A plan with some lines of the pool put in. */
export const withLines = ({ lines, pool }: GenerationTools, cells: Uint8Array, numbers: Iterable<number>): Uint8Array => {
  const plan = cells.slice();
  for (const number of numbers) plan.set(pool.cells[number] ?? [], (pool.person[number] ?? 0) * lines.days);
  return plan;
};

const costOfOthers = (lines: CompiledLines, cells: Uint8Array, free: ReadonlySet<number>): number =>
  lines.persons.reduce(
    (sum, { wishBase }, person) => sum + wishBase + (free.has(person) ? 0 : costOfLine(lines, cells, person * lines.days, person)),
    0,
  );

/**
 * A master over the free people of a part of the plan `cells`, everybody else's totals fixed. It begins with the lines they have and with `seeds`, which
 * must not differ from the plan outside of the part; `center`: worths to begin near, if some are known. Close its model in the end.
 */
export const openPart = (
  tools: GenerationTools,
  solver: MasterSolver,
  cells: Uint8Array,
  { people, from, to }: FreePart,
  seeds: readonly number[],
  center: Float64Array | null,
): Generation => {
  const { lines, pool } = tools;
  const others = stateOf(lines, cells);
  for (const person of people) moveDays(lines, others, person, 0, lines.days, -1);
  const numbers = [...new Set([...people.map((person) => lineOfPlan(tools, cells, person)), ...seeds])];
  const master = openMaster(lines, solver, pool, people, others.totals, numbers);
  const whole = from === 0 && to === lines.days;
  return newGeneration(master, costOfOthers(lines, cells, new Set(people)), whole ? null : { cells, from, to }, center);
};
