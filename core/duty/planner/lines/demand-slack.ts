import type { DemandBend, LineDemand } from './line-problem.ts';

/**
 * The price of a demand's total as columns of a linear programme: with its bends at a₁ < a₂ < …, total = a₁ − under + over₁ + over₂ + …, where each
 * over but the last is no wider than the way to the next bend. As the price is convex, cheaper columns fill first by themselves.
 */
export interface DemandSlack {
  /** the first bend */
  readonly base: number;
  /** price of a total of `base` */
  readonly basePrice: number;
  /** `under` first, then the overs in rising order */
  readonly columns: readonly SlackColumn[];
}

export interface SlackColumn {
  /** what one unit adds to the total */
  readonly sign: 1 | -1;
  readonly price: number;
  readonly most: number;
}

/** What a total costs. */
export const priceOfTotal = (bends: readonly DemandBend[], total: number): number =>
  bends.reduce((sum, { at, under, over }) => sum + (total < at ? (at - total) * under : (total - at) * over), 0);

/** Bends at the same total are one. */
const sorted = (bends: readonly DemandBend[]): readonly DemandBend[] =>
  [...new Set(bends.map(({ at }) => at))]
    .sort((a, b) => a - b)
    .map((at) =>
      bends
        .filter((bend) => bend.at === at)
        .reduce((sum, { under, over }) => ({ at, under: sum.under + under, over: sum.over + over }), { at, under: 0, over: 0 }),
    );

export const slackOf = ({ bends }: LineDemand): DemandSlack => {
  const ordered = sorted(bends);
  const base = ordered[0]?.at ?? 0;
  const under = ordered.reduce((sum, bend) => sum + bend.under, 0);
  let slope = -under;
  const overs = ordered.map(({ at, under: below, over }, index): SlackColumn => {
    slope += below + over;
    return { sign: 1, price: slope, most: (ordered[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at };
  });
  return { base, basePrice: priceOfTotal(bends, base), columns: [{ sign: -1, price: under, most: Number.POSITIVE_INFINITY }, ...overs] };
};

/** The values of the slack columns at a total. */
export const slackAt = ({ base, columns }: DemandSlack, total: number): readonly number[] => {
  let left = Math.max(0, total - base);
  return columns.map(({ sign, most }) => {
    if (sign === -1) return Math.max(0, base - total);
    const value = Math.min(left, most);
    left -= value;
    return value;
  });
};
