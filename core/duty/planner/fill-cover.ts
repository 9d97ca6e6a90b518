import { ALMOST_NOTHING, type CoverBound, climbingBound, countingBound, openBound } from './cover-bound.ts';
import { type CoverLines, coverLines, missingAt, OPEN_HEAD, openOf } from './cover-lines.ts';
import type { KnownMachines } from './lines/compile-lines.ts';
import { buildFirstPlan } from './lines/first-plan.ts';
import { searchOn, startLocalSearch } from './lines/local-search.ts';
import type { MasterSolver } from './lines/master-solver.ts';
import { stateOf } from './lines/plan-state.ts';
import { strongSearcher } from './lines/strong-searcher.ts';
import type { PlanProblem } from './plan-problem.ts';
import { seededRandom } from './seeded-random.ts';

export interface FillTools {
  readonly seed: number;
  /** moves after which a place that is still open counts as one that cannot be filled */
  readonly moves: number;
  /** proves where counting does not */
  readonly prove?: MasterSolver;
  readonly shouldStop: () => boolean;
  /** machines of rules, shared by all questions about one problem */
  readonly known: KnownMachines;
}

/** How far places can be filled. */
export interface Filled {
  /** heads still open in the best plan found; 0 = all are filled */
  readonly open: number;
  /** nought open, or it is proven that something stays open */
  readonly proven: boolean;
  readonly openByDay: readonly number[];
}

/** `decide` ends once something is proven to stay open; `fill` fills as much as it can, `count` with fewer moves. */
export type FillAim = 'decide' | 'fill' | 'count';

const SETTINGS = { window: 14, people: 2, heat: OPEN_HEAD / 2, labels: 3000 };
const MOVES_AT_ONCE = 50;
const ROUNDS = 25;
const STEPS_WITHOUT_GAIN = 12;

const byDay = (cover: CoverLines, cells: Uint8Array): readonly number[] => {
  const days = new Array<number>(cover.duty.days).fill(0);
  const missing = missingAt(cover, stateOf(cover.lines, cells));
  for (const [place, { day }] of cover.duty.places.entries()) days[day] = (days[day] ?? 0) + (missing[place] ?? 0);
  return days;
};

/** Nobody's own contract may keep everybody else from being looked at: whoever has no line at all stands where they are pinned. */
const firstCells = ({ lines }: CoverLines): { readonly cells: Uint8Array; readonly lines: CoverLines['lines'] } => {
  const first = buildFirstPlan(lines);
  if (first.type === 'plan') return { cells: first.cells, lines };
  const loose = {
    ...lines,
    persons: lines.persons.map((person, index) =>
      first.people.includes(index) ? { ...person, minUnits: 0, maxUnits: Number.MAX_SAFE_INTEGER, maxWeekends: lines.days } : person,
    ),
  };
  const second = buildFirstPlan(loose);
  return { cells: second.type === 'plan' ? second.cells : new Uint8Array(lines.persons.length * lines.days), lines: loose };
};

/**
 * Column generation on open heads alone: a plan that fills them or a bound which shows that something stays open, whichever comes first; or neither,
 * where the bound no longer moves.
 */
const searchColumns = ({ lines }: CoverLines, base: number, cells: Uint8Array, prove: MasterSolver, tools: FillTools) => {
  const settings = { labels: SETTINGS.labels, wholeUpTo: Number.POSITIVE_INFINITY, heat: SETTINGS.heat, stop: tools.shouldStop };
  const search = strongSearcher(lines, prove, cells, seededRandom(tools.seed), settings);
  const enough = base + ALMOST_NOTHING;
  let [best, still] = [search.bound(), 0];
  while (still < STEPS_WITHOUT_GAIN && search.bound() <= enough && search.cost() > enough && !tools.shouldStop()) {
    search.step(0);
    still = search.bound() > best ? 0 : still + 1;
    best = Math.max(best, search.bound());
  }
  search.close();
  return { cells: search.cells(), proven: search.bound() > enough };
};

/** Searches until everything is filled, `enough` says so, or the moves are used up. Answers the best cells. */
const searchCells = (cover: CoverLines, base: number, cells: Uint8Array, moves: number, { seed, shouldStop }: FillTools): Uint8Array => {
  const search = startLocalSearch(cover.lines, cells, seededRandom(seed), SETTINGS);
  while (search.moves < moves && search.best.cost > base + ALMOST_NOTHING && !shouldStop())
    searchOn(search, MOVES_AT_ONCE, search.moves / moves);
  return search.best.cells;
};

/** Enough where places can be filled with ease. */
const FEW_MOVES = 1000;
/** To count what stays open takes this share of the moves: a head more or less matters less there than a yes or no. */
const TO_COUNT = 0.3;

/** A short search, then a bound by counting, a longer search, a bound by climbing prices, and columns where a solver is at hand. */
export const fillCover = (given: CoverLines, tools: FillTools, aim: FillAim): Filled => {
  if (given.duty.places.length === 0) return { open: 0, proven: true, openByDay: [] };
  const started = firstCells(given);
  const cover: CoverLines = { ...given, lines: started.lines };
  const result = (cells: Uint8Array, proven: boolean): Filled => {
    const open = openOf(cover, stateOf(cover.lines, cells));
    return { open, proven: proven || open === 0, openByDay: byDay(cover, cells) };
  };
  if (cover.lines.persons.length === 0) return result(started.cells, true);
  const bounds: CoverBound = openBound(cover);
  const search = (cells: Uint8Array, moves: number): Uint8Array => searchCells(cover, bounds.base, cells, moves, tools);
  if (aim !== 'decide') return result(search(started.cells, aim === 'fill' ? tools.moves : Math.ceil(tools.moves * TO_COUNT)), false);
  let cells = search(started.cells, Math.min(tools.moves, FEW_MOVES));
  if (result(cells, false).open === 0) return result(cells, true);
  if (countingBound(bounds, ALMOST_NOTHING) > ALMOST_NOTHING) return result(cells, true);
  cells = search(cells, tools.moves);
  if (result(cells, false).open === 0) return result(cells, true);
  if (climbingBound(bounds, ROUNDS, ALMOST_NOTHING, tools.shouldStop) > ALMOST_NOTHING) return result(cells, true);
  if (tools.prove === undefined) return result(cells, false);
  const columns = searchColumns(cover, bounds.base, cells, tools.prove, tools);
  return result(columns.cells, columns.proven);
};

export const fillProblem = (problem: PlanProblem, tools: FillTools, aim: FillAim): Filled =>
  fillCover(coverLines(problem, tools.known), tools, aim);
