import type { SeededRandom } from '../seeded-random.ts';
import { newLineScratch } from './best-line.ts';
import { type BranchTree, boundOfTree } from './branch-tree.ts';
import { newShapes, type PartShape } from './choose-part.ts';
import type { CompiledLines } from './compile-lines.ts';
import type { DiveContext } from './dive.ts';
import type { Generation, GenerationTools } from './generate-columns.ts';
import { newLinePool } from './line-pool.ts';
import type { MasterSolver } from './master-solver.ts';
import { lineOfPlan, openPart } from './open-part.ts';
import { copyState, type PlanState, stateOf } from './plan-state.ts';
import { addLines } from './restricted-master.ts';

/** The strong searcher: column generation for the bound, one dive, then parts of the plan chosen anew against the rest. */
export interface ColumnSearch {
  /** with the pool of `root` */
  readonly tools: GenerationTools;
  readonly solver: MasterSolver;
  readonly random: SeededRandom;
  readonly best: PlanState;
  /** the whole problem; null where it is too large for one master */
  readonly root: Generation | null;
  readonly settings: ColumnSettings;
  readonly shapes: readonly PartShape[];
  /** parts known to hold nothing better than the best plan */
  readonly hopeless: Set<string>;
  phase: 'generate' | 'dive' | 'parts';
  /** from the end of generation on */
  tree: BranchTree | null;
  /** parts and nodes since the best plan last changed */
  idle: number;
  steps: number;
}

export interface ColumnSettings {
  /** for each best line */
  readonly labels: number;
  /** people × days up to which the whole problem gets a master of its own, and with it a bound */
  readonly wholeUpTo: number;
  /** of the local search after a dive, in cost */
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
export const cutBelow = (lines: CompiledLines, cost: number): number => (wholeCosts(lines) ? cost - 1 + 1e-4 : cost - 1e-6);

/** Starts from a lawful plan. */
export const startColumnSearch = (
  lines: CompiledLines,
  solver: MasterSolver,
  cells: Uint8Array,
  random: SeededRandom,
  settings: ColumnSettings,
): ColumnSearch => {
  const tools = { lines, pool: newLinePool(lines), scratch: newLineScratch(lines), labels: settings.labels };
  const everything = { people: lines.persons.map((_, person) => person), from: 0, to: lines.days };
  const root = cells.length > settings.wholeUpTo ? null : openPart(tools, solver, cells, everything, [], null);
  return {
    tools,
    solver,
    random,
    best: stateOf(lines, cells),
    root,
    settings,
    shapes: newShapes(lines),
    hopeless: new Set(),
    tree: null,
    idle: 0,
    phase: root === null ? 'parts' : 'generate',
    steps: 0,
  };
};

/** No plan costs less than this. */
export const boundOf = ({ tools, root, tree, best }: ColumnSearch): number => {
  if (root === null) return Number.NEGATIVE_INFINITY;
  const bound = tree === null ? root.bound : Math.max(root.bound, boundOfTree(tree, cutBelow(tools.lines, best.cost)));
  return wholeCosts(tools.lines) ? Math.ceil(bound - 1e-6) : bound;
};

/** Takes over a plan if it is better; answers whether it was. While lines are generated, all plans bring their own. */
export const offerPlan = (search: ColumnSearch, cells: Uint8Array): boolean => {
  const { tools, root, best, phase } = search;
  const state = stateOf(tools.lines, cells);
  if (phase === 'generate' && root !== null)
    addLines(
      tools.lines,
      tools.pool,
      root.master,
      root.master.free.map((person) => lineOfPlan(tools, cells, person)),
    );
  if (state.cost >= best.cost) return false;
  copyState(state, best);
  search.hopeless.clear();
  search.idle = 0;
  return true;
};

/** What a dive needs that starts now. */
export const diveContext = ({ tools, solver, random, settings, best }: ColumnSearch, pool: GenerationTools['pool']): DiveContext => ({
  tools: { ...tools, pool },
  solver,
  random,
  stop: settings.stop,
  cut: cutBelow(tools.lines, best.cost),
});

export const closeColumnSearch = ({ root }: ColumnSearch): void => root?.master.model.close();
