import { buildAutomaton, type DayAutomaton } from './day-automaton.ts';
import { mergeStates } from './merge-states.ts';
import { DAYS_PER_ROW, OFF, type RotationProblem, type RotationTable } from './rotation-problem.ts';

/** The problem in numbers. A cell is a weekday and a symbol: `weekday × symbols + symbol`; the last symbol is the day off. */
export interface CompiledRotation {
  readonly rows: number;
  /** 7 × rows */
  readonly days: number;
  readonly symbols: number;
  readonly names: readonly string[];
  readonly automaton: DayAutomaton;
  /** how often each cell is wanted in the table; days off are what remains of each column */
  readonly wanted: Int32Array;
}

const wantedOf = ({ rows, heads, shifts }: RotationProblem): Int32Array => {
  const symbols = shifts.length + 1;
  const wanted = new Int32Array(DAYS_PER_ROW * symbols);
  for (let weekday = 0; weekday < DAYS_PER_ROW; weekday += 1) {
    let left = rows;
    for (let shift = 0; shift < shifts.length; shift += 1) {
      const here = heads[shift]?.[weekday] ?? 0;
      wanted[weekday * symbols + shift] = here;
      left -= here;
    }
    wanted[weekday * symbols + shifts.length] = left;
  }
  return wanted;
};

export const compileRotation = (problem: RotationProblem): CompiledRotation => ({
  rows: problem.rows,
  days: problem.rows * DAYS_PER_ROW,
  symbols: problem.shifts.length + 1,
  names: [...problem.shifts.map((shift) => shift.name), OFF],
  automaton: mergeStates(buildAutomaton(problem)),
  wanted: wantedOf(problem),
});

/** The endless sequence cut into weeks, with the shifts' own names. */
export const tableOf = ({ rows, names }: CompiledRotation, symbols: ArrayLike<number>): RotationTable =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: DAYS_PER_ROW }, (_, weekday) => names[symbols[row * DAYS_PER_ROW + weekday] ?? 0] ?? OFF),
  );
