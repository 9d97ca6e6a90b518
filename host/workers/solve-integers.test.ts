import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SolveIntegers } from '#core/duty/planner/rotation/integer-model.ts';
import { rotate } from '#core/duty/planner/rotation/rotate.ts';
import { OFF, type RotationProblem, type RotationTable } from '#core/duty/planner/rotation/rotation-problem.ts';
import { arbitraryRotation } from '#core/testing/arbitrary-rotation.ts';
import { buildRotation, everyDay } from '#core/testing/build-rotation.ts';
import { naiveRotationFaults } from '#core/testing/naive-rotation-checker.ts';
import { loadIntegerSolver } from './solve-integers.ts';

let solveIntegers: SolveIntegers;
beforeAll(async () => {
  solveIntegers = await loadIntegerSolver();
});

/** Every different order of the symbols. */
const ordersOf = (symbols: readonly string[]): string[][] => {
  if (symbols.length === 0) return [[]];
  return [...new Set(symbols)].flatMap((first) => {
    const rest = symbols.toSpliced(symbols.indexOf(first), 1);
    return ordersOf(rest).map((order) => [first, ...order]);
  });
};

/** All tables that meet the demand, one after the other: each weekday's heads in every order over the rows. */
function* allTables(problem: RotationProblem, weekday = 0, columns: readonly string[][] = []): Generator<RotationTable> {
  if (weekday === 7) {
    yield Array.from({ length: problem.rows }, (_, row) => columns.map((column) => column[row] ?? OFF));
    return;
  }
  const heads = problem.shifts.flatMap((shift, index) => Array.from({ length: problem.heads[index]?.[weekday] ?? 0 }, () => shift.name));
  const symbols = [...heads, ...Array.from({ length: problem.rows - heads.length }, () => OFF)];
  for (const column of ordersOf(symbols)) yield* allTables(problem, weekday + 1, [...columns, column]);
}

const existsAny = (problem: RotationProblem): boolean => {
  for (const table of allTables(problem)) if (naiveRotationFaults(problem, table).length === 0) return true;
  return false;
};

describe('search and exact solver together', () => {
  it.each([
    ['with a quick search first', 500],
    ['by the exact solver alone', 0],
  ])('%s: solved exactly when trying every table finds one, infeasible otherwise', (_, iterations) => {
    fc.assert(
      fc.property(arbitraryRotation({ rows: 2 }), fc.integer(), ({ problem }, seed) => {
        const result = rotate(problem, { seed, iterations, solveIntegers });
        expect(result.status).toBe(existsAny(problem) ? 'solved' : 'infeasible');
        if (result.status === 'solved') expect(naiveRotationFaults(problem, result.table)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('joins circuits that a solver may leave apart (two people who each come back to their own first row are no table)', () => {
    const problem = buildRotation({
      rows: 2,
      shifts: [{ name: 'D', block: { min: 1, max: 5 } }],
      heads: [[0, 1, 1, 1, 1, 1, 1]],
      rest: { min: 2, max: 5 },
      work: { min: 2, max: 4 },
      forbidden: [],
    });
    const result = rotate(problem, { seed: 1, iterations: 0, solveIntegers });
    expect(result.status === 'solved' && naiveRotationFaults(problem, result.table)).toEqual([]);
  });

  it('proves that two circuits cannot be joined: who has done nights may never change to days', () => {
    const six = { min: 6, max: 6 };
    const problem = buildRotation({
      rows: 2,
      shifts: [
        { name: 'D', block: six },
        { name: 'N', block: six },
      ],
      heads: [
        [1, 1, 1, 1, 1, 1, 0],
        [1, 1, 1, 1, 1, 1, 0],
      ],
      rest: { min: 1, max: 1 },
      work: six,
      forbidden: [['N', '-', 'D']],
    });
    expect(rotate(problem, { seed: 1, iterations: 0, solveIntegers })).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'together' },
    });
  });

  it('proves a tiny demand impossible that arithmetic lets pass', () => {
    const problem = buildRotation({
      rows: 4,
      heads: [everyDay(1), everyDay(1), [1, 1, 1, 1, 1, 1, 0]],
      shifts: buildRotation().shifts.map((shift) => ({ ...shift, block: { min: 3, max: 3 } })),
    });
    expect(rotate(problem, { seed: 1, iterations: 500, solveIntegers })).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'together' },
    });
  });

  it('told to stop, proves nothing (an interrupted solver must not pass for a proof)', () => {
    const model = { upper: [1], rows: [{ columns: [0], values: [2], lower: 1, upper: 1 }] };
    expect(solveIntegers(model, () => false)).toEqual({ status: 'infeasible' });
    let asked = 0;
    const shouldStop = (): boolean => {
      asked += 1;
      return true;
    };
    expect(rotate(buildRotation(), { seed: 1, iterations: 0, solveIntegers, shouldStop }).status).toBe('unknown');
    expect(asked).toBeGreaterThan(0);
  });
});
