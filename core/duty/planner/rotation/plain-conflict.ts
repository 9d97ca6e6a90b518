import { type BlockLimits, DAYS_PER_ROW, type RotationConflict, type RotationProblem } from './rotation-problem.ts';

const sum = (figures: readonly number[]): number => figures.reduce((total, one) => total + one, 0);

const tooManyHeads = ({ rows, heads }: RotationProblem): RotationConflict | null => {
  for (let weekday = 0; weekday < DAYS_PER_ROW; weekday += 1) {
    const wanted = sum(heads.map((line) => line[weekday] ?? 0));
    if (wanted > rows) return { kind: 'heads', weekday, wanted, rows };
  }
  return null;
};

const cuts = (days: number, blocks: number, { min, max }: BlockLimits): boolean => blocks * min <= days && days <= blocks * max;

/** What pencil and paper prove: work and rest alternate, so both are cut into the same number of blocks. Null says nothing. */
export const plainConflict = (problem: RotationProblem): RotationConflict | null => {
  const heads = tooManyHeads(problem);
  if (heads) return heads;
  const workDays = sum(problem.heads.map(sum));
  const daysOff = problem.rows * DAYS_PER_ROW - workDays;
  for (let blocks = 1; blocks <= daysOff; blocks += 1) {
    if (cuts(workDays, blocks, problem.work) && cuts(daysOff, blocks, problem.rest)) return null;
  }
  return { kind: 'balance', workDays, daysOff };
};
