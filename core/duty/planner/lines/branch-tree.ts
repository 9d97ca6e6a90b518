import { chooseBranches } from './choose-branch.ts';
import type { CompiledLines } from './compile-lines.ts';
import { type Generation, type GenerationTools, generateRound, newGeneration } from './generate-columns.ts';
import { type LinePool, newLinePool, poolLine } from './line-pool.ts';
import type { MasterSolver } from './master-solver.ts';
import { priceLines } from './price-lines.ts';
import { type Branch, isAllowed, restrictLines } from './restrict-lines.ts';
import { openMaster } from './restricted-master.ts';

/** Branch and price over the whole problem, least bound first: it raises the bound where the first master's is far from any plan. */
export interface BranchTree {
  readonly tools: GenerationTools;
  readonly solver: MasterSolver;
  readonly open: TreeNode[];
  /** nodes that cannot be split; they hold the bound down for good */
  readonly stuck: TreeNode[];
  current: OpenNode | null;
}

interface TreeNode {
  readonly branches: readonly Branch[];
  /** no plan within these branches costs less */
  readonly bound: number;
  /** lines to begin with */
  readonly numbers: Int32Array;
  readonly center: Float64Array;
}

interface OpenNode {
  readonly node: TreeNode;
  readonly tools: GenerationTools;
  readonly generation: Generation;
}

/** Lines per person that go on from a node to its halves. */
const CARRIED = 40;
/** The tree grows no further than memory allows. */
const MOST_NODES = 5000;
const MOST_LINES = 200_000;

/** False where the tree has nothing more to give. */
export const mayGrow = ({ open, current, tools }: BranchTree): boolean =>
  current !== null || (open.length > 0 && open.length < MOST_NODES && tools.pool.person.length < MOST_LINES);

/** A tree whose root is the generated master of the whole problem; null where that knows no bound. Its lines get a pool of their own. */
export const newBranchTree = (rootTools: GenerationTools, solver: MasterSolver, root: Generation): BranchTree | null => {
  const { lines } = rootTools;
  if (root.center === null) return null;
  const tools = { ...rootTools, pool: newLinePool(lines) };
  const tree: BranchTree = { tools, solver, open: [], stuck: [], current: null };
  const numbers = Int32Array.from(bestColumns(rootTools.pool, root), (number) =>
    poolLine(lines, tools.pool, rootTools.pool.person[number] ?? 0, rootTools.pool.cells[number] ?? new Uint8Array(0)),
  );
  tree.open.push({ branches: [], bound: root.bound, numbers, center: root.center });
  return tree;
};

const bestColumns = (pool: LinePool, { master, solution }: Generation): readonly number[] => {
  const taken = new Map<number, number>();
  return master.columns
    .map((number, column) => ({ number, reduced: solution?.reduced[column + master.slackCount] ?? 0 }))
    .sort((a, b) => a.reduced - b.reduced || a.number - b.number)
    .filter(({ number }) => {
      const person = pool.person[number] ?? 0;
      const count = taken.get(person) ?? 0;
      taken.set(person, count + 1);
      return count < CARRIED;
    })
    .map(({ number }) => number);
};

/** No plan below `cut` costs less than this; `cut` itself when none is left. */
export const boundOfTree = ({ open, stuck, current }: BranchTree, cut: number): number =>
  Math.min(cut, current?.node.bound ?? cut, ...open.map(({ bound }) => bound), ...stuck.map(({ bound }) => bound));

/** Null when the node holds no plan at all, as somebody has no line in it, or when such a line could not be found. */
const openNode = (tree: BranchTree, node: TreeNode, penalty: number): OpenNode | null => {
  const { solver } = tree;
  const lines: CompiledLines = restrictLines(tree.tools.lines, node.branches, penalty);
  const tools = { ...tree.tools, lines };
  const { pool, scratch, labels } = tools;
  const people = lines.persons.map((_, person) => person);
  const numbers = [...node.numbers].filter((number) => isAllowed(lines, pool, number));
  const without = people.filter((person) => !numbers.some((number) => pool.person[number] === person));
  const found = priceLines(lines, scratch, pool, without, node.center, labels, null);
  if (found.numbers.length < without.length) {
    if (found.bound < Number.POSITIVE_INFINITY) tree.stuck.push(node);
    return null;
  }
  const master = openMaster(lines, solver, pool, people, new Int32Array(lines.demands.length), [...numbers, ...found.numbers]);
  const constant = lines.persons.reduce((sum, { wishBase }) => sum + wishBase, 0);
  return { node, tools, generation: newGeneration(master, constant, null, node.center) };
};

/** Takes the node with the least bound out of the tree. */
const takeNode = (tree: BranchTree, cut: number): TreeNode | null => {
  tree.open.sort((a, b) => a.bound - b.bound || b.branches.length - a.branches.length);
  const node = tree.open.shift();
  if (node === undefined || node.bound < cut) return node ?? null;
  tree.open.length = 0;
  return null;
};

/** Closes the current node: splits it, or finds it hopeless or whole. Answers the plan of a whole one. */
const finishNode = (tree: BranchTree, { node, tools, generation }: OpenNode, cut: number): readonly number[] | null => {
  tree.current = null;
  generation.master.model.close();
  const bound = Math.max(node.bound, generation.bound);
  if (bound >= cut) return null;
  const split = generation.solution === null ? null : chooseBranches(tools, generation);
  if (split === null || split.type === 'whole') {
    tree.stuck.push({ ...node, bound });
    return split?.numbers ?? null;
  }
  const numbers = Int32Array.from(bestColumns(tools.pool, generation));
  const center = generation.center ?? node.center;
  for (const branch of split.halves) tree.open.push({ branches: [...node.branches, branch], bound, numbers, center });
  return null;
};

/** Some rounds of work on one node. Answers lines of a plan that came out whole, which may be better than any known. */
export const stepTree = (tree: BranchTree, cut: number, penalty: number, rounds: number): readonly number[] | null => {
  if (tree.current === null) {
    const node = takeNode(tree, cut);
    if (node === null) return null;
    tree.current = openNode(tree, node, penalty);
    if (tree.current === null) return null;
  }
  const { current } = tree;
  const { tools, generation } = current;
  for (let round = 0; round < rounds && !generation.done && generation.bound < cut; round += 1) generateRound(tools, generation);
  if (generation.done || generation.bound >= cut) return finishNode(tree, current, cut);
  return null;
};
