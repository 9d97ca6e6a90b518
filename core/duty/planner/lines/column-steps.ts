import { mayGrow, newBranchTree, stepTree } from './branch-tree.ts';
import { boundOf, type ColumnSearch, cutBelow, diveContext, offerPlan } from './column-search.ts';
import { diveFrom } from './dive.ts';
import { type Generation, generateRound } from './generate-columns.ts';
import { searchOn, startLocalSearch } from './local-search.ts';
import { withLines } from './open-part.ts';
import { searchPart } from './search-parts.ts';

const POLISH_TURNS = 40;
const POLISH_MOVES = 100;

/** The last people of a dive get poor lines: a short local search mends them. */
const polish = ({ tools, random, settings }: ColumnSearch, cells: Uint8Array): Uint8Array => {
  const local = startLocalSearch(tools.lines, cells, random, { window: 40, people: 2, heat: settings.heat, labels: 3000 });
  for (let turn = 0; turn < POLISH_TURNS && !settings.stop(); turn += 1) searchOn(local, POLISH_MOVES, turn / POLISH_TURNS);
  return local.best.cells;
};

const diveFromRoot = (search: ColumnSearch): void => {
  const { tools, root, best } = search;
  if (root === null) return;
  const part = { people: root.master.free, from: 0, to: tools.lines.days };
  const plan = diveFrom(diveContext(search, tools.pool), part, best.cells, root);
  if (plan !== null) offerPlan(search, polish(search, plan));
};

const TREE_ROUNDS = 20;
/** So many parts in a row must have come to nothing before the bound gets its turn: */
const IDLE_PARTS = 12;
/** every such step where bound and cost lie near, every such step where they are far from one another. */
const NEAR_TURN = 8;
const FAR_TURN = 2;
const FAR = 0.01;

const isTreesTurn = (search: ColumnSearch): boolean => {
  const { tree, idle, best } = search;
  if (tree === null || idle < IDLE_PARTS || !mayGrow(tree)) return false;
  const isFar = best.cost - boundOf(search) > FAR * Math.abs(best.cost);
  return idle % (isFar ? FAR_TURN : NEAR_TURN) === 0;
};

const growTree = (search: ColumnSearch): void => {
  const { tools, tree, best, root } = search;
  if (tree === null || root === null) return;
  const cut = cutBelow(tools.lines, best.cost);
  const whole = stepTree(tree, cut, Math.max(1, cut - root.bound) * PENALTY, TREE_ROUNDS);
  if (whole !== null) offerPlan(search, withLines(tree.tools, best.cells, whole));
};

/** Price of one head outside of a branch, in gaps between bound and cost. */
const PENALTY = 20;

/** Up to this share of the time lines for the whole are generated; from then on plans matter more than the bound. */
const GENERATION_ENDS = 0.4;
/** A dive takes twice as long as the generation before it; where that took longer than this share of the time, parts bring more. */
const DIVE_BEFORE = 0.25;

const generateWhole = (search: ColumnSearch, root: Generation, progress: number): void => {
  const { tools, solver } = search;
  generateRound(tools, root);
  if (root.done) search.tree = newBranchTree(tools, solver, root);
  if (root.done || progress > GENERATION_ENDS) search.phase = root.done && progress < DIVE_BEFORE ? 'dive' : 'parts';
};

/** One round of generation, one dive with its polish, one part, or some rounds at the tree: milliseconds to a few seconds. */
export const stepColumns = (search: ColumnSearch, progress: number): void => {
  const { root } = search;
  search.steps += 1;
  if (search.phase === 'generate' && root !== null) generateWhole(search, root, progress);
  else if (search.phase === 'dive') {
    diveFromRoot(search);
    search.phase = 'parts';
  } else {
    search.idle += 1;
    if (isTreesTurn(search)) growTree(search);
    else searchPart(search);
  }
};
