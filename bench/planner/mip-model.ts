import type { ModelData } from 'highs';

/** Coefficient and column. */
export type Term = readonly [number, number];

export interface MipColumn {
  readonly cost?: number;
  readonly lower?: number;
  readonly upper: number;
  readonly whole: boolean;
}

interface MipRow {
  readonly terms: readonly Term[];
  readonly most: number;
}

/** A model in the making: least cost over columns, every row at most its figure. */
export interface MipModel {
  /** cost that no column has */
  offset: number;
  readonly columns: MipColumn[];
  readonly rows: MipRow[];
}

export const newMipModel = (): MipModel => ({ offset: 0, columns: [], rows: [] });

/** Answers the number of the column. */
export const addColumn = ({ columns }: MipModel, column: MipColumn): number => columns.push(column) - 1;

/** A choice yes or no. */
export const addChoice = (model: MipModel, cost = 0): number => addColumn(model, { cost, upper: 1, whole: true });

/** Asks that the sum of the terms be at most `most`. */
export const atMost = ({ rows }: MipModel, terms: readonly Term[], most: number): void => {
  const sums = new Map<number, number>();
  for (const [coefficient, column] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  rows.push({ terms: [...sums].map(([column, coefficient]): Term => [coefficient, column]), most });
};

export const atLeast = (model: MipModel, terms: readonly Term[], least: number): void =>
  atMost(
    model,
    terms.map(([coefficient, column]): Term => [-coefficient, column]),
    -least,
  );

const startsOf = (rows: readonly MipRow[]): Int32Array => {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { terms }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + terms.length;
  return starts;
};

/** The model as HiGHS takes it. */
export const mipDataOf = ({ offset, columns, rows }: MipModel, infinity: number): ModelData => {
  const terms = rows.flatMap((row) => row.terms);
  return {
    offset,
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost = 0 }) => cost),
    colLower: columns.map(({ lower = 0 }) => lower),
    colUpper: columns.map(({ upper }) => (upper === Number.POSITIVE_INFINITY ? infinity : upper)),
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
    rowLower: rows.map(() => -infinity),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts: startsOf(rows),
      indices: Int32Array.from(terms, ([, column]) => column),
      values: Float64Array.from(terms, ([coefficient]) => coefficient),
    },
  };
};
