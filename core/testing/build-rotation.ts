import type { RotationProblem } from '../duty/planner/rotation/rotation-problem.ts';

/** The same heads on every weekday. */
export const everyDay = (heads: number): number[] => Array.from({ length: 7 }, () => heads);

/**
 * Nine people around the clock: three early, two late and one at night on working days, fewer early at weekends; nights in blocks of two or three,
 * never an earlier shift on the day after a later one.
 */
export const buildRotation = (overrides: Partial<RotationProblem> = {}): RotationProblem => ({
  rows: 9,
  shifts: [
    { name: '早', block: { min: 2, max: 5 } },
    { name: '中', block: { min: 2, max: 4 } },
    { name: '夜', block: { min: 2, max: 3 } },
  ],
  heads: [[3, 3, 3, 3, 3, 2, 2], everyDay(2), everyDay(1)],
  rest: { min: 2, max: 4 },
  work: { min: 3, max: 6 },
  forbidden: [
    ['夜', '早'],
    ['夜', '中'],
    ['中', '早'],
    ['夜', '-', '早'],
  ],
  ...overrides,
});
