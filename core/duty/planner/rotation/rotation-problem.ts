import type { SolveIntegers } from './integer-model.ts';

/** A row of the table is a week, Monday first or as the demand's columns have it. */
export const DAYS_PER_ROW = 7;

/** The symbol of a day off (休), in tables and in forbidden sequences. No shift may be called so. */
export const OFF = '-';

/** Length of an unbroken run, in days. */
export interface BlockLimits {
  readonly min: number;
  readonly max: number;
}

export interface RotationShift {
  readonly name: string;
  /** days in a row in this very shift */
  readonly block: BlockLimits;
}

/**
 * A cyclic rotation schedule (轮班表) to be found: a table of `rows` weeks that every person walks through, each starting in another row; row n is
 * followed by row 1. Read as one endless sequence it keeps every limit, and each column holds exactly the wanted heads of each shift.
 */
export interface RotationProblem {
  /** weeks of the cycle, which is also how many people share it; at least 1 */
  readonly rows: number;
  readonly shifts: readonly RotationShift[];
  /** heads on duty, exactly: one line per shift, one figure per weekday */
  readonly heads: readonly (readonly number[])[];
  /** days off in a row */
  readonly rest: BlockLimits;
  /** days of work in a row, whatever the shifts */
  readonly work: BlockLimits;
  /** two or three symbols that never follow each other day by day: ['N', 'D'], ['N', '-', 'A'] */
  readonly forbidden: readonly (readonly string[])[];
}

export interface RotationOptions {
  readonly seed: number;
  /** rounds of the search before it gives up */
  readonly iterations: number;
  /** asked often; true ends the search with what there is */
  readonly shouldStop?: () => boolean;
  /** an exact solver of integer programmes. Without one nothing but plain arithmetic is ever proven impossible. */
  readonly solveIntegers?: SolveIntegers;
}

/** `rows` lines of seven symbols. */
export type RotationTable = readonly (readonly string[])[];

/** A table that keeps every limit and sequence but misses the demand by `deviation` heads (missing plus surplus, over all shifts and weekdays). */
export interface NearestTable {
  readonly table: RotationTable;
  readonly deviation: number;
}

/** Why there is no table, as far as it can be told. */
export type RotationConflict =
  /** more heads wanted on one weekday than there are rows */
  | { readonly kind: 'heads'; readonly weekday: number; readonly wanted: number; readonly rows: number }
  /** so many days of work and off cannot be cut into blocks of the lawful lengths */
  | { readonly kind: 'balance'; readonly workDays: number; readonly daysOff: number }
  /** limits and forbidden sequences leave no lawful cycle of this length, whatever the demand */
  | { readonly kind: 'rules' }
  /** proven for demand and rules together */
  | { readonly kind: 'together' };

export type RotationResult =
  | { readonly status: 'solved'; readonly table: RotationTable; readonly iterations: number }
  | {
      readonly status: 'infeasible';
      readonly conflict: RotationConflict;
      readonly nearest: NearestTable | null;
      readonly iterations: number;
    }
  | { readonly status: 'unknown'; readonly nearest: NearestTable; readonly iterations: number };
