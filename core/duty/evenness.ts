/** How evenly a figure lies over people (domain: fairness metrics to print). */
export interface Evenness {
  readonly total: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** most − least */
  readonly gap: number;
  /** 标准差, of the whole group (divided by n) */
  readonly deviation: number;
  /** 基尼系数: 0 = all alike, towards 1 = one does everything */
  readonly gini: number;
}

/** Mean absolute difference of all pairs over twice the mean; the sorted form needs one pass. */
const giniOf = (values: readonly number[], total: number): number => {
  if (total <= 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const weighted = sorted.reduce((sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value, 0);
  return weighted / (sorted.length * total);
};

/** Null with nobody to compare. */
export const evennessOf = (values: readonly number[]): Evenness | null => {
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  const mean = total / values.length;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { total, mean, least, most, gap: most - least, deviation, gini: giniOf(values, total) };
};
