import type { CompiledLines } from './compile-lines.ts';
import type { Generation, GenerationTools } from './generate-columns.ts';
import { demandsOfLine, type LinePool } from './line-pool.ts';
import type { Branch } from './restrict-lines.ts';
import { lineShares } from './restricted-master.ts';

/** How a node goes on: in two halves, or it is a plan already. */
export type Split =
  | { readonly type: 'halves'; readonly halves: readonly [Branch, Branch] }
  | { readonly type: 'whole'; readonly numbers: readonly number[] };

interface Share {
  readonly number: number;
  readonly share: number;
}

const WHOLE = 1e-5;

const distance = (value: number): number => Math.abs(value - Math.round(value));

const nearestToHalf = (values: Iterable<readonly [number, number]>): number | null => {
  let best: number | null = null;
  let most = WHOLE;
  for (const [key, value] of values)
    if (distance(value) > most + 1e-9) {
      most = distance(value);
      best = key;
    }
  return best;
};

const splitTotal = (lines: CompiledLines, pool: LinePool, shares: readonly Share[]): Split | null => {
  const totals = new Map<number, number>();
  for (const { number, share } of shares)
    for (const [demand, count] of demandsOfLine(lines, pool, number)) totals.set(demand, (totals.get(demand) ?? 0) + share * count);
  const demand = nearestToHalf(totals);
  if (demand === null) return null;
  const most = Math.floor(totals.get(demand) ?? 0);
  const total = { type: 'total', demand } as const;
  return {
    type: 'halves',
    halves: [
      { ...total, least: null, most },
      { ...total, least: most + 1, most: null },
    ],
  };
};

const splitChoice = ({ days, choices }: CompiledLines, pool: LinePool, shares: readonly Share[]): Split | null => {
  const chosen = new Map<number, number>();
  for (const { number, share } of shares)
    for (const [day, choice] of (pool.cells[number] ?? new Uint8Array(0)).entries()) {
      const key = ((pool.person[number] ?? 0) * days + day) * choices + choice;
      chosen.set(key, (chosen.get(key) ?? 0) + share);
    }
  const key = nearestToHalf(chosen);
  if (key === null) return null;
  const choice = {
    type: 'choice',
    choice: key % choices,
    day: Math.floor(key / choices) % days,
    person: Math.floor(key / (choices * days)),
  } as const;
  return {
    type: 'halves',
    halves: [
      { ...choice, has: true },
      { ...choice, has: false },
    ],
  };
};

/** Totals are split before choices: a demand met by half a head makes the bound far too low, and one split there serves all plans. */
export const chooseBranches = ({ lines, pool }: GenerationTools, { master, solution }: Generation): Split | null => {
  if (solution === null) return null;
  const values = lineShares(master, solution);
  const shares = master.columns.flatMap((number, column): readonly Share[] => {
    const share = values[column] ?? 0;
    return share > 1e-9 ? [{ number, share }] : [];
  });
  const split = splitTotal(lines, pool, shares) ?? splitChoice(lines, pool, shares);
  return split ?? { type: 'whole', numbers: shares.filter(({ share }) => share > 0.5).map(({ number }) => number) };
};
