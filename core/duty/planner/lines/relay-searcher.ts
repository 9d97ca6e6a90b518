import type { LineSearcher } from './line-searcher.ts';

/** One searcher up to a share of the time, then another that starts from the best plan of the first. */
export const relaySearcher = (first: LineSearcher, second: LineSearcher, handover: number): LineSearcher => {
  let now = first;
  return {
    step: (progress) => {
      if (now === first && progress >= handover) {
        second.offer(first.cells());
        now = second;
      }
      now.step(now === first ? progress / handover : (progress - handover) / (1 - handover));
    },
    cost: () => now.cost(),
    cells: () => now.cells(),
    bound: () => now.bound(),
    moves: () => first.moves() + second.moves(),
    offer: (cells) => now.offer(cells),
    close: () => {
      first.close();
      second.close();
    },
  };
};
