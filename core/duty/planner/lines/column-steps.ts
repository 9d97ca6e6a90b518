import { type ColumnSearch, diveContext, offerPlan } from './column-search.ts';
import { diveFrom } from './dive.ts';
import { generateRound } from './generate-columns.ts';
import { searchOn, startLocalSearch } from './local-search.ts';
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

/** One round of generation, one dive with its polish, or one part: milliseconds to a few seconds. */
export const stepColumns = (search: ColumnSearch): void => {
  search.steps += 1;
  if (search.phase === 'generate' && search.root !== null) {
    generateRound(search.tools, search.root);
    if (search.root.done) search.phase = 'dive';
  } else if (search.phase === 'dive') {
    diveFromRoot(search);
    search.phase = 'parts';
  } else searchPart(search);
};

/** Leaves the bound as it is and goes on to plans, where generation would take too long to end. */
export const endGeneration = (search: ColumnSearch): void => {
  if (search.phase === 'generate' && search.root?.solution) search.phase = 'dive';
};
