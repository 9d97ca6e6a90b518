/** lower ≤ Σ values[i] · x[columns[i]] ≤ upper */
export interface ModelRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Whole numbers x with 0 ≤ x[i] ≤ upper[i] that keep every row; nothing is minimised. */
export interface IntegerModel {
  readonly upper: readonly number[];
  readonly rows: readonly ModelRow[];
}

/** `infeasible` is a proof; `unknown` is running out of time. Values may be off by a solver's tolerance. */
export type IntegerAnswer =
  | { readonly status: 'solved'; readonly values: ArrayLike<number> }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/** Implemented outside core, where a solver can be loaded. It asks `shouldStop` while it works. */
export type SolveIntegers = (model: IntegerModel, shouldStop: () => boolean) => IntegerAnswer;
