import type { SeededRandom } from '../seeded-random.ts';
import { boundOf, type ColumnSettings, closeColumnSearch, offerPlan, startColumnSearch } from './column-search.ts';
import { stepColumns } from './column-steps.ts';
import type { CompiledLines } from './compile-lines.ts';
import type { LineSearcher } from './line-searcher.ts';
import type { MasterSolver } from './master-solver.ts';

/** Column generation as a searcher. */
export const strongSearcher = (
  lines: CompiledLines,
  solver: MasterSolver,
  cells: Uint8Array,
  random: SeededRandom,
  settings: ColumnSettings,
): LineSearcher => {
  const search = startColumnSearch(lines, solver, cells, random, settings);
  return {
    step: (progress) => stepColumns(search, progress),
    cost: () => search.best.cost,
    cells: () => search.best.cells,
    bound: () => boundOf(search),
    moves: () => search.steps,
    offer: (offered) => {
      offerPlan(search, offered);
    },
    close: () => closeColumnSearch(search),
  };
};
