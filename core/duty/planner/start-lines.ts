import { type DutyLines, dutyLines, existingPlan } from './duty-lines.ts';
import { type CompiledLines, cellsOf, compileLines } from './lines/compile-lines.ts';
import { fillPlaces } from './lines/fill-places.ts';
import { buildFirstPlan } from './lines/first-plan.ts';
import { searchOn, startLocalSearch } from './lines/local-search.ts';
import { stateOf } from './lines/plan-state.ts';
import { planCost } from './plan-cost.ts';
import type { PlanCost, PlanProblem } from './plan-problem.ts';
import { planWeights } from './plan-weights.ts';
import { seededRandom } from './seeded-random.ts';

/** A problem of the post made ready for the engine, with a lawful plan to begin with. */
export interface StartedLines {
  readonly duty: DutyLines;
  readonly lines: CompiledLines;
  readonly cells: Uint8Array;
  readonly remarks: readonly string[];
}

/** Without the totals of a contract everybody has a line: at worst one with pinned duties only. */
const withoutTotals = (duty: DutyLines, people: readonly number[]): DutyLines => ({
  ...duty,
  lines: {
    ...duty.lines,
    people: duty.lines.people.map((person, index) =>
      people.includes(index) ? { ...person, minMinutes: 0, maxMinutes: Number.MAX_SAFE_INTEGER, maxWeekends: duty.lines.days } : person,
    ),
  },
});

const remarkOf = (problem: PlanProblem, person: number): string =>
  `${problem.people[person]?.name ?? ''}的工时或周末要求与请假、固定的班次互相矛盾，这次没有按它排；请改工时要求或取消固定`;

const build = (problem: PlanProblem, strictRest: boolean): StartedLines => {
  const duty = dutyLines(problem, strictRest);
  const lines = compileLines(duty.lines);
  const start = problem.existing.length > 0 ? cellsOf(existingPlan(duty)) : null;
  const first = buildFirstPlan(lines, start);
  if (first.type === 'plan') return { duty, lines, cells: first.cells, remarks: [] };
  const loose = withoutTotals(duty, first.people);
  const looseLines = compileLines(loose.lines);
  const second = buildFirstPlan(looseLines, start);
  return {
    duty: loose,
    lines: looseLines,
    cells: second.type === 'plan' ? second.cells : new Uint8Array(looseLines.persons.length * looseLines.days),
    remarks: first.people.map((person) => remarkOf(problem, person)),
  };
};

const costOf = ({ duty, lines, cells }: StartedLines): PlanCost => planCost(duty, lines, stateOf(lines, cells));

/** Fills what is open: with the fewest changes where there is a plan to stay close to, else by a short search. */
const fill = (started: StartedLines, shouldStop: () => boolean): StartedLines => {
  const { duty, lines, cells } = started;
  if (costOf(started).openPlaces === 0 || lines.persons.length === 0) return started;
  if (duty.source.existing.length > 0) return { ...started, cells: fillPlaces(lines, cells, planWeights.open, shouldStop) };
  const search = startLocalSearch(lines, cells, seededRandom(1), FILLING);
  while (search.moves < FILLING_MOVES && search.best.cost >= planWeights.open && !shouldStop())
    searchOn(search, MOVES_AT_ONCE, search.moves / FILLING_MOVES);
  return { ...started, cells: search.best.cells.slice() };
};

/** Hot enough to open one place in order to fill two. */
const FILLING = { window: 14, people: 2, heat: planWeights.open / 2, labels: 3000 };
const FILLING_MOVES = 4000;
const MOVES_AT_ONCE = 50;

/**
 * Starts from the existing duties where there are any, else from an empty table. Each seven days get their long rest in one piece inside them as long as
 * people suffice to fill every place that way without more changes; else the rule as it is.
 */
export const startLines = (problem: PlanProblem, shouldStop: () => boolean): StartedLines => {
  const { weeklyRest } = problem.setup.rules;
  const plain = (): StartedLines => fill(build(problem, false), shouldStop);
  if (weeklyRest.mode !== 'must') return plain();
  const strict = fill(build(problem, true), shouldStop);
  const { openPlaces, changes } = costOf(strict);
  if (openPlaces === 0 && changes === 0) return strict;
  const usual = plain();
  const cost = costOf(usual);
  return openPlaces > cost.openPlaces || changes > cost.changes ? usual : strict;
};
