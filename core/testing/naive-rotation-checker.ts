import type { RotationProblem, RotationTable } from '../duty/planner/rotation/rotation-problem.ts';

const WEEK = 7;
const FREE = '-';

/** Lengths of the runs of days that `belongs`, going once round from a day that does not; one endless run when every day belongs. */
const runsOf = (days: readonly string[], belongs: (day: string) => boolean): number[] => {
  const first = days.findIndex((day) => !belongs(day));
  if (first === -1) return [Number.POSITIVE_INFINITY];
  const runs: number[] = [];
  let run = 0;
  for (let step = 1; step <= days.length; step += 1) {
    if (belongs(days[(first + step) % days.length] ?? FREE)) run += 1;
    else {
      if (run > 0) runs.push(run);
      run = 0;
    }
  }
  return runs;
};

const wrongShape = (problem: RotationProblem, table: RotationTable): string[] => {
  const names = [FREE, ...problem.shifts.map((shift) => shift.name)];
  const faults = table.length === problem.rows ? [] : [`${table.length} rows instead of ${problem.rows}`];
  table.forEach((row, index) => {
    if (row.length !== WEEK) faults.push(`row ${index + 1} has ${row.length} days`);
    for (const symbol of row) if (!names.includes(symbol)) faults.push(`row ${index + 1} has the unknown symbol ${symbol}`);
  });
  return faults;
};

const wrongCover = (problem: RotationProblem, table: RotationTable): string[] => {
  const faults: string[] = [];
  problem.shifts.forEach((shift, index) => {
    for (let weekday = 0; weekday < WEEK; weekday += 1) {
      const there = table.filter((row) => row[weekday] === shift.name).length;
      const wanted = problem.heads[index]?.[weekday] ?? 0;
      if (there !== wanted) faults.push(`day ${weekday + 1}: ${there} ${shift.name} instead of ${wanted}`);
    }
  });
  return faults;
};

const wrongBlocks = (problem: RotationProblem, days: readonly string[]): string[] => {
  const faults: string[] = [];
  const judge = (name: string, belongs: (day: string) => boolean, min: number, max: number): void => {
    for (const run of runsOf(days, belongs)) if (run < min || run > max) faults.push(`${name} for ${run} days`);
  };
  judge('rest', (day) => day === FREE, problem.rest.min, problem.rest.max);
  judge('work', (day) => day !== FREE, problem.work.min, problem.work.max);
  for (const { name, block } of problem.shifts) judge(name, (day) => day === name, block.min, block.max);
  return faults;
};

const forbiddenFound = (problem: RotationProblem, days: readonly string[]): string[] => {
  const faults: string[] = [];
  for (const sequence of problem.forbidden) {
    for (let start = 0; start < days.length; start += 1) {
      const there = sequence.map((_, step) => days[(start + step) % days.length]);
      if (there.join(' ') === sequence.join(' ')) faults.push(`${sequence.join(' ')} from day ${start + 1}`);
    }
  }
  return faults;
};

/** Everything wrong with a rotation table, from the rules alone and the long way round; empty is what a solved one has to be. */
export const naiveRotationFaults = (problem: RotationProblem, table: RotationTable): string[] => {
  const shape = wrongShape(problem, table);
  if (shape.length > 0) return shape;
  const days = table.flat();
  return [...wrongCover(problem, table), ...wrongBlocks(problem, days), ...forbiddenFound(problem, days)];
};
