import type { SeededRandom } from '../seeded-random.ts';
import type { CompiledLines } from './compile-lines.ts';
import type { LineSearcher } from './line-searcher.ts';
import { searchOn, startLocalSearch } from './local-search.ts';
import { copyState, stateOf } from './plan-state.ts';

const SETTINGS = { window: 40, people: 2, labels: 3000 };
/** The first heat: a share of what the first plan costs, within these limits. */
const HEAT = { share: 0.05, least: 5, most: 100 };
/** The first annealing takes this share of the time, the later ones, from the best plan and less hot, this. */
const FIRST = 0.4;
const LATER = 0.15;
const LATER_WARMTH = 0.2;
const MOVES_PER_STEP = 50;

/** The local search as a searcher. It cools towards the end of each annealing and starts the next from the best plan known. */
export const fastSearcher = (lines: CompiledLines, cells: Uint8Array, random: SeededRandom): LineSearcher => {
  const heat = Math.min(HEAT.most, Math.max(HEAT.least, HEAT.share * stateOf(lines, cells).cost));
  const search = startLocalSearch(lines, cells, random, { ...SETTINGS, heat });
  let annealing = 0;
  return {
    step: (progress) => {
      const now = progress < FIRST ? 0 : 1 + Math.floor((progress - FIRST) / LATER);
      if (now !== annealing) copyState(search.best, search.now);
      annealing = now;
      const into = now === 0 ? progress / FIRST : ((progress - FIRST) / LATER) % 1;
      searchOn(search, MOVES_PER_STEP, now === 0 ? into : 1 - (1 - into) * LATER_WARMTH);
    },
    cost: () => search.best.cost,
    cells: () => search.best.cells,
    bound: () => Number.NEGATIVE_INFINITY,
    moves: () => search.moves,
    offer: (offered) => {
      const state = stateOf(lines, offered);
      if (state.cost >= search.best.cost) return;
      copyState(state, search.best);
      if (annealing > 0) copyState(state, search.now);
    },
    close: () => {},
  };
};
