import type { CompiledLines } from './compile-lines.ts';
import { demandsOfLine, type LinePool } from './line-pool.ts';
import type { MasterColumns, MasterData, MasterModel, MasterSolution, MasterSolver } from './master-solver.ts';

/**
 * The choice of one pooled line for each of some people, the others standing as they are. Rows: first one per free person (exactly one line), then
 * one per demand. Columns: first the slack of each demand, then lines.
 */
export interface RestrictedMaster {
  readonly free: readonly number[];
  /** per person of the problem: the row, -1 where not free */
  readonly rowOf: Int32Array;
  readonly right: Float64Array;
  /** columns before the first line */
  readonly slackCount: number;
  readonly model: MasterModel;
  /** pool numbers in the order of their columns */
  readonly columns: number[];
  readonly inside: Set<number>;
}

const columnsOf = (lines: CompiledLines, pool: LinePool, rowOf: Int32Array, free: number, numbers: readonly number[]): MasterColumns => {
  const starts = new Int32Array(numbers.length + 1);
  const rows: number[] = [];
  const values: number[] = [];
  for (const [at, number] of numbers.entries()) {
    rows.push(rowOf[pool.person[number] ?? 0] as number);
    values.push(1);
    for (const [demand, weight] of demandsOfLine(lines, pool, number)) {
      if (weight === 0) continue;
      rows.push(free + demand);
      values.push(weight);
    }
    starts[at + 1] = rows.length;
  }
  return {
    costs: Float64Array.from(numbers, (number) => pool.cost[number] ?? 0),
    upper: new Float64Array(numbers.length).fill(Number.POSITIVE_INFINITY),
    starts,
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  };
};

const slackColumns = ({ slacks }: CompiledLines, free: number): MasterColumns => {
  const all = slacks.flatMap(({ columns }, demand) => columns.map((column) => ({ ...column, row: free + demand })));
  return {
    costs: Float64Array.from(all, ({ price }) => price),
    upper: Float64Array.from(all, ({ most }) => most),
    starts: Int32Array.from({ length: all.length + 1 }, (_, at) => at),
    rows: Int32Array.from(all, ({ row }) => row),
    // The row reads: lines − what is over + what is missing = base.
    values: Float64Array.from(all, ({ sign }) => -sign),
  };
};

const joined = (one: MasterColumns, two: MasterColumns): MasterColumns => {
  const last = one.starts.at(-1) ?? 0;
  return {
    costs: Float64Array.from([...one.costs, ...two.costs]),
    upper: Float64Array.from([...one.upper, ...two.upper]),
    starts: Int32Array.from([...one.starts, ...Array.from(two.starts.subarray(1), (start) => start + last)]),
    rows: Int32Array.from([...one.rows, ...two.rows]),
    values: Float64Array.from([...one.values, ...two.values]),
  };
};

/** Opens a master for `free` people with these pooled lines of theirs; `totals` are what everybody else counts. */
export const openMaster = (
  lines: CompiledLines,
  solver: MasterSolver,
  pool: LinePool,
  free: readonly number[],
  totals: Int32Array,
  numbers: readonly number[],
): RestrictedMaster => {
  const rowOf = new Int32Array(lines.persons.length).fill(-1);
  for (const [row, person] of free.entries()) rowOf[person] = row;
  const right = Float64Array.from([...free.map(() => 1), ...lines.slacks.map(({ base }, demand) => base - (totals[demand] as number))]);
  const data: MasterData = { right, columns: slackColumns(lines, free.length) };
  // A line for each person comes at once, so that the problem can be solved from the first time on.
  const columns = joined(data.columns, columnsOf(lines, pool, rowOf, free.length, numbers));
  return {
    free,
    rowOf,
    right,
    slackCount: columns.costs.length - numbers.length,
    model: solver.open({ right, columns }),
    columns: [...numbers],
    inside: new Set(numbers),
  };
};

/** Adds lines that are not yet there; answers how many were new. */
export const addLines = (lines: CompiledLines, pool: LinePool, master: RestrictedMaster, numbers: readonly number[]): number => {
  const fresh = [...new Set(numbers)].filter((number) => !master.inside.has(number) && (master.rowOf[pool.person[number] ?? 0] ?? -1) >= 0);
  if (fresh.length === 0) return 0;
  master.model.add(columnsOf(lines, pool, master.rowOf, master.free.length, fresh));
  for (const number of fresh) {
    master.columns.push(number);
    master.inside.add(number);
  }
  return fresh.length;
};

/** Shares of the lines in a solution, in the order of `master.columns`. */
export const lineShares = ({ slackCount }: RestrictedMaster, { values }: Pick<MasterSolution, 'values'>): Float64Array =>
  values.subarray(slackCount);
