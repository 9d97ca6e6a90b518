/**
 * What column generation asks of a solver of linear programmes. The solver itself is WASM and lives outside of this folder; all problems are
 * minimisations with columns ≥ 0.
 */
export interface MasterSolver {
  /** A problem that stays in memory, grows by columns and is solved again from its last basis. `close` it in the end. */
  open(data: MasterData): MasterModel;
}

export interface MasterModel {
  add(columns: MasterColumns): void;
  /** bounds of one column each */
  setBounds(columns: Int32Array, lower: Float64Array, upper: Float64Array): void;
  /** null when the solver did not reach an optimum */
  solve(): MasterSolution | null;
  close(): void;
}

export interface MasterColumns {
  readonly costs: Float64Array;
  readonly upper: Float64Array;
  /** column by column: entries of column j stand from `starts[j]` to `starts[j + 1]` */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** `columns` over equality rows with these right-hand sides. */
export interface MasterData {
  readonly right: Float64Array;
  readonly columns: MasterColumns;
}

export interface MasterSolution {
  readonly objective: number;
  readonly values: Float64Array;
  /** per row: what one more on the right-hand side costs */
  readonly duals: Float64Array;
  /** reduced cost per column */
  readonly reduced: Float64Array;
}
