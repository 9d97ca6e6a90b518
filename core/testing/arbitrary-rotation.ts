import fc from 'fast-check';
import { type BlockLimits, OFF, type RotationProblem, type RotationTable } from '../duty/planner/rotation/rotation-problem.ts';
import { naiveRotationFaults } from './naive-rotation-checker.ts';

const NAMES = ['D', 'A', 'N'];

export interface ArbitraryRotation {
  readonly problem: RotationProblem;
  /** a table known to solve it; null when none is known */
  readonly hidden: RotationTable | null;
}

const limits = (least: number, most: number): fc.Arbitrary<BlockLimits> =>
  fc.tuple(fc.integer({ min: 1, max: least }), fc.integer({ min: 1, max: most })).map(([min, more]) => ({ min, max: min + more }));

const repeat = (symbol: string, length: number): string[] => Array.from({ length }, () => symbol);

/** Blocks of work and days off by turns, as real tables have them; days by chance would hardly ever keep a rule. */
const tableOf = (rows: number, names: readonly string[]): fc.Arbitrary<RotationTable> => {
  const length = fc.integer({ min: 1, max: 4 });
  const block = fc.tuple(fc.constantFrom(...names), length, fc.constantFrom(...names), length, fc.integer({ min: 1, max: 3 }));
  return fc.array(block, { minLength: rows * 3, maxLength: rows * 3 }).map((blocks) => {
    const days = blocks.flatMap(([one, first, two, second, rest]) => [...repeat(one, first), ...repeat(two, second), ...repeat(OFF, rest)]);
    return Array.from({ length: rows }, (_, row) => days.slice(row * 7, row * 7 + 7));
  });
};

const headsOf = (table: RotationTable, names: readonly string[]): number[][] =>
  names.map((name) => [0, 1, 2, 3, 4, 5, 6].map((weekday) => table.filter((row) => row[weekday] === name).length));

/** Small problems whose demand is that of some table; whether that table or another keeps the rules is left to chance. */
export const arbitraryRotation = (most: { readonly rows: number }): fc.Arbitrary<ArbitraryRotation> =>
  fc
    .record({ rows: fc.integer({ min: 1, max: most.rows }), shiftCount: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, shiftCount }) => {
      const names = NAMES.slice(0, shiftCount);
      const sequence = fc.uniqueArray(fc.constantFrom(...names, OFF), { minLength: 2, maxLength: 3 });
      return fc.record({
        table: tableOf(rows, names),
        shifts: fc.tuple(...names.map((name) => limits(2, 6).map((block) => ({ name, block })))),
        rest: limits(2, 4),
        work: limits(3, 6),
        forbidden: fc.array(sequence, { maxLength: 2 }),
      });
    })
    .map(({ table, shifts, rest, work, forbidden }) => {
      const heads = headsOf(
        table,
        shifts.map((shift) => shift.name),
      );
      const problem = { rows: table.length, shifts, heads, rest, work, forbidden };
      return { problem, hidden: naiveRotationFaults(problem, table).length === 0 ? table : null };
    });
