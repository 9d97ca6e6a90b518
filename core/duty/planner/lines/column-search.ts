import type { SeededRandom } from '../seeded-random.ts';
import { newLineScratch } from './best-line.ts';
import { chooseWhole, dive } from './choose-lines.ts';
import type { CompiledLines } from './compile-lines.ts';
import { type Generation, type GenerationTools, generateRound, newGeneration } from './generate-columns.ts';
import { newLinePool, poolLine } from './line-pool.ts';
import { searchOn, startLocalSearch } from './local-search.ts';
import type { MasterSolver } from './master-solver.ts';
import { copyState, costOfLine, moveDays, type PlanState, stateOf } from './plan-state.ts';
import { addLines, openMaster } from './restricted-master.ts';

/** The strong searcher: column generation for the bound, dives, then a few people at a time chosen anew against everybody else. */
export interface ColumnSearch {
  readonly tools: GenerationTools;
  readonly solver: MasterSolver;
  readonly random: SeededRandom;
  readonly best: PlanState;
  readonly root: Generation;
  readonly settings: ColumnSettings;
  phase: 'generate' | 'dive' | 'neighbours';
  /** how many people the next neighbourhood frees */
  size: number;
  steps: number;
  neighbourhoods: number;
}

export interface ColumnSettings {
  readonly labels: number;
  /** for whole-number solves; infinite seconds for a run that can be repeated */
  readonly seconds: number;
  readonly nodes: number;
  readonly heat: number;
  /** asked between rounds */
  readonly stop: () => boolean;
}

const wholeCosts = ({ demands, persons }: CompiledLines): boolean =>
  demands.every(({ bends }) => bends.every(({ under, over }) => Number.isInteger(under) && Number.isInteger(over))) &&
  persons.every(
    ({ wishes, wishBase, toll }) => Number.isInteger(wishBase) && wishes.every(Number.isInteger) && toll.every(Number.isInteger),
  );

/** What a better plan must cost less than. */
const cutBelow = (lines: CompiledLines, cost: number): number => (wholeCosts(lines) ? cost - 1 + 1e-4 : cost - 1e-6);

const allNumbers = ({ tools, best }: Pick<ColumnSearch, 'tools' | 'best'>, people: readonly number[]): readonly number[] => {
  const { lines, pool } = tools;
  return people.map((person) => poolLine(lines, pool, person, best.cells.subarray(person * lines.days, (person + 1) * lines.days)));
};

/** Starts from a lawful plan. */
export const startColumnSearch = (
  lines: CompiledLines,
  solver: MasterSolver,
  cells: Uint8Array,
  random: SeededRandom,
  settings: ColumnSettings,
): ColumnSearch => {
  const tools = { lines, pool: newLinePool(lines), scratch: newLineScratch(lines), labels: settings.labels };
  const best = stateOf(lines, cells);
  const everybody = lines.persons.map((_, person) => person);
  const constant = lines.persons.reduce((sum, { wishBase }) => sum + wishBase, 0);
  const numbers = allNumbers({ tools, best }, everybody);
  const master = openMaster(lines, solver, tools.pool, everybody, new Int32Array(lines.demands.length), numbers);
  return {
    tools,
    solver,
    random,
    best,
    root: newGeneration(master, constant),
    settings,
    phase: 'generate',
    size: FIRST_FREE,
    steps: 0,
    neighbourhoods: 0,
  };
};

/** No plan costs less than this. */
export const boundOf = ({ tools, root }: ColumnSearch): number => (wholeCosts(tools.lines) ? Math.ceil(root.bound - 1e-6) : root.bound);

/** Takes over a plan from elsewhere if it is better; its lines join the pool. */
export const offerPlan = (search: ColumnSearch, cells: Uint8Array): void => {
  const { lines, pool } = search.tools;
  const state = stateOf(lines, cells);
  if (state.cost < search.best.cost) copyState(state, search.best);
  const numbers = search.root.master.free.map((person) =>
    poolLine(lines, pool, person, cells.subarray(person * lines.days, (person + 1) * lines.days)),
  );
  addLines(lines, pool, search.root.master, numbers);
};

const cellsWith = ({ tools, best }: ColumnSearch, numbers: readonly number[]): Uint8Array => {
  const { lines, pool } = tools;
  const cells = best.cells.slice();
  for (const number of numbers) cells.set(pool.cells[number] ?? [], (pool.person[number] ?? 0) * lines.days);
  return cells;
};

const takeLines = (search: ColumnSearch, numbers: readonly number[]): boolean => {
  const { lines } = search.tools;
  const cells = cellsWith(search, numbers);
  const state = stateOf(lines, cells);
  if (state.cost >= search.best.cost) return false;
  copyState(state, search.best);
  return true;
};

/** Those who could stand where heads are missing: one such place, chosen by chance; everybody where nothing is missing. */
const helpers = ({ tools, best, random }: ColumnSearch): readonly number[] => {
  const { demands, persons, choices } = tools.lines;
  const everybody = persons.map((_, person) => person);
  const missing = demands.filter(({ bends }, demand) => bends.some(({ at, under }) => under > 0 && (best.totals[demand] ?? 0) < at));
  const place = missing[random.below(Math.max(1, missing.length))];
  if (place === undefined) return everybody;
  const mayStand = (person: number): boolean =>
    place.parts.some(
      ({ people, days, shifts }) =>
        (people === null || people.includes(person)) &&
        days.some((day) => shifts.some((shift) => persons[person]?.allowed[day * choices + shift + 1] === 1)),
    );
  const able = everybody.filter(mayStand);
  return able.length > 0 ? able : everybody;
};

/** Half of the people who are freed can help where heads are missing, the others are anybody. */
const chooseFree = (search: ColumnSearch): readonly number[] => {
  const { tools, random, size } = search;
  const people = tools.lines.persons.length;
  const able = helpers(search);
  const chosen = new Set<number>();
  for (let turn = 0; turn < size; turn += 2) chosen.add(able[random.below(able.length)] ?? 0);
  while (chosen.size < Math.min(size, people)) chosen.add(random.below(people));
  return [...chosen].sort((a, b) => a - b);
};

/** A master of a few people; the heads of the others are fixed. */
const openNeighbourhood = (search: ColumnSearch, free: readonly number[]): Generation => {
  const { tools, best, root, solver } = search;
  const { lines, pool } = tools;
  const rest = stateOf(lines, best.cells);
  let constant = root.constant;
  for (const person of free) moveDays(lines, rest, person, 0, lines.days, -1);
  for (let person = 0; person < lines.persons.length; person += 1)
    if (!free.includes(person)) constant += costOfLine(lines, best.cells, person * lines.days, person);
  const recent = free.flatMap((person) => (pool.ofPerson[person] ?? []).slice(-30));
  const numbers = [...new Set([...allNumbers(search, free), ...recent])];
  return newGeneration(openMaster(lines, solver, pool, free, rest.totals, numbers), constant);
};

const NEIGHBOUR_ROUNDS = 40;
const LEAST_FREE = 4;
const FIRST_FREE = 8;
const MOST_FREE = 14;

/** Frees a few people, generates lines for them, and chooses; grows while it comes to nothing quickly, shrinks when it takes too long. */
const searchNeighbours = (search: ColumnSearch): void => {
  const { tools, settings, solver, best } = search;
  const free = chooseFree(search);
  const generation = openNeighbourhood(search, free);
  const cut = cutBelow(tools.lines, best.cost);
  let rounds = 0;
  while (!generation.done && rounds < NEIGHBOUR_ROUNDS && generation.bound < cut && !settings.stop()) {
    generateRound(tools, generation);
    rounds += 1;
  }
  const hopeless = generation.bound >= cut;
  let better = false;
  if (!hopeless && !settings.stop()) {
    const effort = { nodes: settings.nodes, seconds: settings.seconds };
    const chosen = chooseWhole(tools, solver, generation, allNumbers(search, free), 400, effort);
    better = chosen !== null && takeLines(search, chosen);
  }
  generation.master.model.close();
  const most = Math.min(tools.lines.persons.length, MOST_FREE);
  if (hopeless) search.size = Math.min(most, search.size + 1);
  else if (!better && search.size > LEAST_FREE && search.random.next() < 0.3) search.size -= 1;
};

/** Cost equals bound: nothing is left to do. */
export const isProven = (search: ColumnSearch): boolean => boundOf(search) >= search.best.cost - 1e-6;

const POLISH_TURNS = 40;
const POLISH_MOVES = 100;

/** The last people of a dive get poor lines: a short local search mends them. */
const polish = ({ tools, random, settings }: ColumnSearch, cells: Uint8Array): Uint8Array => {
  const local = startLocalSearch(tools.lines, cells, random, { window: 40, people: 2, heat: settings.heat, labels: 3000 });
  for (let turn = 0; turn < POLISH_TURNS && !settings.stop(); turn += 1) searchOn(local, POLISH_MOVES, turn / POLISH_TURNS);
  return local.best.cells;
};

const diveOnce = (search: ColumnSearch): void => {
  const { tools, root, settings } = search;
  const chosen = dive(tools, root, { rounds: 6, random: search.random, stop: settings.stop });
  if (chosen !== null) offerPlan(search, polish(search, cellsWith(search, chosen)));
};

/** Neighbourhoods between two dives. */
const NEIGHBOURHOODS = 60;

/** One round of generation, one dive with its polish, or one neighbourhood: milliseconds to a few seconds. */
export const stepColumns = (search: ColumnSearch): void => {
  search.steps += 1;
  if (search.phase === 'generate') {
    generateRound(search.tools, search.root);
    if (search.root.done) search.phase = 'dive';
  } else if (search.phase === 'dive') {
    diveOnce(search);
    search.phase = 'neighbours';
    search.neighbourhoods = NEIGHBOURHOODS;
  } else {
    searchNeighbours(search);
    search.neighbourhoods -= 1;
    if (search.neighbourhoods === 0) search.phase = 'dive';
  }
};

/** Leaves the bound as it is and goes on to plans, where generation would take too long to end. */
export const endGeneration = (search: ColumnSearch): void => {
  if (search.phase === 'generate' && search.root.solution !== null) search.phase = 'dive';
};

export const closeColumnSearch = ({ root }: ColumnSearch): void => root.master.model.close();
