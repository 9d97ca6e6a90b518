import type { SeededRandom } from '../seeded-random.ts';
import { type Generation, type GenerationTools, generateRound, objectiveOf } from './generate-columns.ts';
import type { MasterSolver } from './master-solver.ts';
import { type FreePart, openPart, withLines } from './open-part.ts';
import { lineShares } from './restricted-master.ts';

/** What a dive works with. */
export interface DiveContext {
  readonly tools: GenerationTools;
  readonly solver: MasterSolver;
  /** shakes the order of nearly equal shares, so that no two dives are the same */
  readonly random: SeededRandom;
  /** asked between rounds */
  readonly stop: () => boolean;
  /** a plan is worth having only below this cost */
  readonly cut: number;
}

const NEARLY_SURE = 0.8;
/** Share of the open people who are settled at each stop at least. */
const SETTLED_AT_ONCE = 0.1;
/** Lines per person that go on from one stop to the next. */
const CARRIED = 40;
/** of generation after each stop */
const ROUNDS = 25;
/** A master this near to its bound need not be generated further. */
const GOOD_ENOUGH = 0.3;

interface Share {
  readonly number: number;
  readonly person: number;
  readonly share: number;
}

const sharesOf = ({ pool }: GenerationTools, { master, solution }: Generation): readonly Share[] => {
  if (solution === null) return [];
  const shares = lineShares(master, solution);
  return master.columns
    .map((number, column) => ({ number, person: pool.person[number] ?? 0, share: shares[column] ?? 0 }))
    .filter(({ share }) => share > 1e-6)
    .sort((a, b) => b.share - a.share || a.number - b.number);
};

/** The lines that are settled at this stop: one for each person whose greatest share is large, and at least some. */
const settle = (shares: readonly Share[], people: number, random: SeededRandom): ReadonlyMap<number, number> => {
  const best = new Map<number, Share>();
  for (const share of shares) if (!best.has(share.person)) best.set(share.person, share);
  const least = Math.max(1, Math.ceil(SETTLED_AT_ONCE * people));
  const ranked = [...best.values()]
    .map((share) => ({ ...share, rank: share.share * (1 - 0.2 * random.next()) }))
    .sort((a, b) => b.rank - a.rank || a.number - b.number)
    .filter(({ share }, at) => share > NEARLY_SURE || at < least);
  return new Map(ranked.map(({ person, number }) => [person, number]));
};

/** Lines of the people still open, those with least reduced cost, to begin the next master with. */
const carry = ({ pool }: GenerationTools, { master, solution }: Generation, open: ReadonlySet<number>): readonly number[] => {
  const taken = new Map<number, number>();
  return master.columns
    .map((number, column) => ({ number, reduced: solution?.reduced[column + master.slackCount] ?? 0 }))
    .sort((a, b) => a.reduced - b.reduced || a.number - b.number)
    .filter(({ number }) => {
      const person = pool.person[number] ?? 0;
      const count = taken.get(person) ?? 0;
      taken.set(person, count + 1);
      return open.has(person) && count < CARRIED;
    })
    .map(({ number }) => number);
};

/** Rounds of generation until little is left to gain, or the part turns out to hold no plan below the cut. */
export const generatePart = ({ tools, stop, cut }: DiveContext, generation: Generation, rounds: number): void => {
  for (let round = 0; round < rounds && !generation.done && generation.bound < cut && !stop(); round += 1) {
    generateRound(tools, generation);
    if (objectiveOf(tools.lines, generation) - generation.bound < GOOD_ENOUGH) generation.done = true;
  }
};

/**
 * From a generated master to a plan: lines with large shares are settled, the lines of the others generated anew with those standing, until all are
 * settled. Null when it was stopped or leads nowhere below the cut. The first master stays open.
 */
export const diveFrom = (context: DiveContext, part: FreePart, plan: Uint8Array, first: Generation): Uint8Array | null => {
  const { tools, solver, random, stop, cut } = context;
  const close = (generation: Generation): void => {
    if (generation !== first) generation.master.model.close();
  };
  let generation = first;
  let { people } = part;
  let cells = plan;
  while (generation.solution !== null && generation.bound < cut && !stop()) {
    const settled = settle(sharesOf(tools, generation), people.length, random);
    cells = withLines(tools, cells, settled.values());
    people = people.filter((person) => !settled.has(person));
    const seeds = carry(tools, generation, new Set(people));
    close(generation);
    if (people.length === 0) return cells;
    generation = openPart(tools, solver, cells, { ...part, people }, seeds, generation.center);
    generatePart(context, generation, ROUNDS);
  }
  close(generation);
  return null;
};
