/** Something that stays whole: a unit (单元) with so many households, in the order in which one walks. */
export interface Part {
  readonly building: string;
  readonly households: number;
}

/** Splits of a building weigh more than any unevenness that is left within the window. */
const SPLIT_COST = 1e11;

interface Best {
  readonly cost: number;
  /** where each group begins */
  readonly starts: readonly number[];
}

const sumsOf = (parts: readonly Part[]): readonly number[] => {
  const sums = [0];
  for (const part of parts) sums.push((sums.at(-1) ?? 0) + part.households);
  return sums;
};

/** What it costs that a group begins at `start`: a building torn apart. */
const cutCost = (parts: readonly Part[], start: number): number =>
  start > 0 && start < parts.length && parts[start - 1]?.building === parts[start]?.building ? SPLIT_COST : 0;

interface Window {
  readonly low: number;
  readonly high: number;
}

/** The cheapest way to cover the first parts with one more group, every load inside the window; `rows[end]` is null where there is none. */
const addGroup = (
  parts: readonly Part[],
  sums: readonly number[],
  before: readonly (Best | null)[],
  { low, high }: Window,
): readonly (Best | null)[] =>
  sums.map((upTo, end) => {
    let best: Best | null = null;
    for (let start = end; start >= 0; start -= 1) {
      const load = upTo - (sums[start] ?? 0);
      if (load > high) break;
      const earlier = before[start];
      if (load < low || !earlier) continue;
      const cost = earlier.cost + load * load + (start === end ? 0 : cutCost(parts, start));
      if (!best || cost < best.cost) best = { cost, starts: [...earlier.starts, start] };
    }
    return best;
  });

const splitWithin = (parts: readonly Part[], sums: readonly number[], count: number, window: Window): Best | null => {
  let rows: readonly (Best | null)[] = sums.map((_, end) => (end === 0 ? { cost: 0, starts: [] } : null));
  for (let group = 0; group < count; group += 1) rows = addGroup(parts, sums, rows, window);
  return rows[parts.length] ?? null;
};

/**
 * Cuts the parts into `count` groups of neighbours and answers the group of each part.
 * Loads differ by at most the largest part (for sequences such a cut always exists: Bárány and Grinberg, Block partitions of sequences, 2015);
 * among those cuts the one that tears the fewest buildings apart, then the most even one.
 */
export const splitEvenly = (parts: readonly Part[], count: number): readonly number[] => {
  const sums = sumsOf(parts);
  const mean = (sums.at(-1) ?? 0) / count;
  const largest = Math.max(0, ...parts.map((part) => part.households));
  let best: Best = { cost: Number.POSITIVE_INFINITY, starts: [] };
  for (let low = Math.max(0, Math.ceil(mean - largest)); low <= mean; low += 1) {
    const found = splitWithin(parts, sums, count, { low, high: low + largest });
    if (found && found.cost < best.cost) best = found;
  }
  return parts.map((_, index) => best.starts.filter((start) => start <= index).length - 1);
};
