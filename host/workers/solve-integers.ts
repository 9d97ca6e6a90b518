import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { IntegerAnswer, IntegerModel, SolveIntegers } from '#core/duty/planner/rotation/integer-model.ts';

const starts = (model: IntegerModel): Int32Array => {
  const at = new Int32Array(model.rows.length + 1);
  model.rows.forEach((row, index) => {
    at[index + 1] = (at[index] ?? 0) + row.columns.length;
  });
  return at;
};

const dataOf = (highs: Highs, model: IntegerModel): ModelData => {
  const numCols = model.upper.length;
  const numRows = model.rows.length;
  return {
    numCols,
    numRows,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: model.upper,
    rowLower: model.rows.map((row) => row.lower),
    rowUpper: model.rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: starts(model),
      indices: Int32Array.from(model.rows.flatMap((row) => row.columns)),
      values: Float64Array.from(model.rows.flatMap((row) => row.values)),
    },
    integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
  };
};

const run = (highs: Highs, model: Model, shouldStop: () => boolean): IntegerAnswer => {
  const { callbackType, modelStatus } = highs.constants;
  let stopped = false;
  const ask = (event: { interrupt(): void }): undefined => {
    stopped = stopped || shouldStop();
    if (stopped) event.interrupt();
  };
  model.options.set({ output_flag: false });
  model.run({ [callbackType.mipInterrupt]: ask, [callbackType.simplexInterrupt]: ask });
  const status = model.getModelStatus();
  // A solve that was cut short may mistake what it did not finish for what cannot be.
  if (status === modelStatus.infeasible) return { status: stopped ? 'unknown' : 'infeasible' };
  return status === modelStatus.optimal ? { status: 'solved', values: model.getSolution().colValue } : { status: 'unknown' };
};

/** HiGHS in WebAssembly behind the plain model of core. Loading takes about a tenth of a second; solving blocks the thread and asks `shouldStop`. */
export const loadIntegerSolver = async (): Promise<SolveIntegers> => {
  const highs = await loadHighs();
  return (model, shouldStop) => highs.withModel(dataOf(highs, model), (native): IntegerAnswer => run(highs, native, shouldStop));
};
