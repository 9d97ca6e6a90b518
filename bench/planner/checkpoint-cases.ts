import type { DutySetup } from '#core/contract/results.ts';
import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { buildCheckpoint, buildLargeCheckpoint } from '#core/testing/build-checkpoint.ts';

export interface CheckpointCase {
  readonly name: string;
  readonly problem: PlanProblem;
}

/** One head less wherever two are asked for at the posts after the first. */
const lessDemand = (setup: DutySetup): DutySetup => ({
  ...setup,
  demand: setup.demand.map((cell) => (cell.dutyPostId === setup.posts[0]?.id ? cell : { ...cell, heads: Math.max(1, cell.heads - 1) })),
});

/** Four weeks of three shifts at three posts: 37 people for 18 heads a day, some of them away, and 24 people for 12. */
export const checkpointCases = (): readonly CheckpointCase[] => {
  const small = buildLargeCheckpoint(24, 28);
  return [
    { name: '37 people, 28 days', problem: buildCheckpoint() },
    { name: '24 people, 28 days', problem: { ...small, setup: lessDemand(small.setup), absences: small.absences.slice(0, 2) } },
  ];
};
