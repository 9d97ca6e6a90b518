import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { buildLargeCheckpoint } from '#core/testing/build-checkpoint.ts';
import { dutyPostId } from '#core/testing/build-records.ts';
import { addDays } from '#core/time/local-date.ts';

/** One post of two heads round the clock takes 8.4 people at 40 hours a week; nine leave some room for leave. */
const PEOPLE_PER_POST = 9;
const HEADS = 2;

export interface GrowthCase {
  readonly people: number;
  readonly days: number;
}

export const growthCases: readonly GrowthCase[] = [
  { people: 10, days: 14 },
  { people: 10, days: 28 },
  { people: 37, days: 28 },
  { people: 100, days: 28 },
  { people: 300, days: 28 },
  { people: 37, days: 92 },
  { people: 100, days: 92 },
  { people: 300, days: 92 },
  { people: 37, days: 364 },
  { people: 100, days: 364 },
  { people: 300, days: 364 },
];

/** As many posts as the people can hold, three shifts each. */
export const growthProblem = ({ people, days }: GrowthCase): PlanProblem => {
  const base = buildLargeCheckpoint(people, days);
  const [gate] = base.setup.posts;
  if (gate === undefined) throw new Error('the checkpoint has no post');
  const posts = Array.from({ length: Math.max(1, Math.floor(people / PEOPLE_PER_POST)) }, (_, post) => ({
    ...gate,
    id: dutyPostId(post),
    name: `卡口${post + 1}`,
    outdoor: post % 2 === 0,
  }));
  const demand = posts.flatMap(({ id }) => base.setup.shifts.map((shift) => ({ shiftId: shift.id, dutyPostId: id, heads: HEADS })));
  return { ...base, to: addDays(base.from, days - 1), absences: [], setup: { ...base.setup, posts, demand } };
};
