import loadHighs, { type Highs, type Model } from 'highs';
import type { MasterColumns, MasterData, MasterModel, MasterSolution, MasterSolver } from '#core/duty/planner/lines/master-solver.ts';

const DUAL = 1;
const PRIMAL = 4;
const QUIET = { output_flag: false, log_to_console: false } as const;

const matrixOf = ({ costs, starts, rows, values }: MasterColumns, numRows: number) =>
  ({ format: 'csc', numRows, numCols: costs.length, starts, indices: rows, values }) as const;

const dataOf = (highs: Highs, { right, columns }: MasterData) => ({
  numCols: columns.costs.length,
  numRows: right.length,
  colCost: columns.costs,
  colLower: new Float64Array(columns.costs.length),
  colUpper: columns.upper.map((upper) => (Number.isFinite(upper) ? upper : highs.infinity)),
  rowLower: right,
  rowUpper: right,
  matrix: matrixOf(columns, right.length),
});

/** The model's own clock runs over all its solves; each gets what is left of the whole run. */
const giveTime = (model: Model, seconds: number): void => {
  if (!Number.isFinite(seconds)) return;
  model.zeroAllClocks();
  model.options.set('time_limit', Math.max(0.01, seconds));
};

const solve = (highs: Highs, model: Model, left: SecondsLeft): MasterSolution | null => {
  giveTime(model, left());
  try {
    model.run();
  } catch (fault) {
    // HiGHS also fails where its time runs out at a bad moment; a failed solve is one without an optimum.
    if (fault instanceof highs.errors.HighsError) return null;
    throw fault;
  }
  if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
  const { colValue, rowDual, colDual } = model.getSolution();
  return { objective: model.getObjectiveValue(), values: colValue, duals: rowDual, reduced: colDual };
};

const open = (highs: Highs, left: SecondsLeft, data: MasterData): MasterModel => {
  const model = highs.createModel(dataOf(highs, data));
  // Presolve would throw the basis of the last round away.
  model.options.set({ ...QUIET, presolve: 'off', solver: 'simplex' });
  return {
    // After new columns the last basis is still feasible for the primal simplex, after new bounds for the dual one.
    add: (columns) => {
      model.options.set('simplex_strategy', PRIMAL);
      const { colCost, colLower, colUpper, matrix } = dataOf(highs, { right: data.right, columns });
      model.addCols({ cost: colCost, lower: colLower, upper: colUpper, matrix });
    },
    setBounds: (columns, lower, upper) => {
      model.options.set('simplex_strategy', DUAL);
      model.changeColsBounds({ kind: 'set', indices: columns }, lower, upper);
    },
    solve: () => solve(highs, model, left),
    close: () => model.dispose(),
  };
};

/** Seconds until the run must end; infinite in a run that is to be repeatable. */
export type SecondsLeft = () => number;

/** HiGHS in WASM as the solver of column generation's master problems. Loading takes a moment; the calls block their thread. */
export const loadHighsMaster = async (left: SecondsLeft): Promise<MasterSolver> => {
  const highs = await loadHighs();
  return { open: (data) => open(highs, left, data) };
};
