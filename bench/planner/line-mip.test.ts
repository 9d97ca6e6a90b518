import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinePlan, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { arbitraryLineProblem } from '#core/testing/arbitrary-lines.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { plan as planInThreads } from '#host/workers/plan.ts';
import { loadLineMip, type MipAnswer } from './line-mip.ts';

const NO_BUILD = '/nowhere';
/** Neither ends by its clock: the problems are small, and the planner's run ends by iterations. */
const LONG_ENOUGH = 120;
const ITERATIONS = 8_000;
const ROUNDING = 1e-4;
/** In milliseconds; some ten seconds on a machine that does nothing else. */
const SLOW_MACHINE = 180_000;

const problemsOf = (seed: number, size: Parameters<typeof arbitraryLineProblem>[0], count: number) =>
  fc.sample(arbitraryLineProblem(size), { seed, numRuns: count });

/** What both must agree on; a plan of an answer is judged by the naive checker. */
const judge = (problem: LineProblem, plan: LinePlan | null) => (plan === null ? 'no line' : checkLinesNaively(problem, plan));
const planOf = (answer: MipAnswer): LinePlan | null => ('plan' in answer ? answer.plan : null);

const everyPlan = ({ people, days, shifts }: LineProblem): readonly LinePlan[] => {
  const choices = shifts.length + 1;
  return Array.from({ length: choices ** (days * people.length) }, (_, code) =>
    people.map((_, person) =>
      Array.from({ length: days }, (_, day) => (Math.floor(code / choices ** (person * days + day)) % choices) + OFF),
    ),
  );
};

describe('the plain integer programme', () => {
  it('finds what trying every plan finds (a rule formulated wrongly would make it cheaper or dearer)', async () => {
    const solve = await loadLineMip();
    const tried = problemsOf(11, { people: { min: 1, max: 1 }, days: { min: 2, max: 9 } }, 60)
      .concat(problemsOf(12, { people: { min: 2, max: 3 }, days: { min: 2, max: 4 } }, 40))
      .filter(({ people, days, shifts }) => (shifts.length + 1) ** (days * people.length) < 3000);
    expect(tried.length).toBeGreaterThan(40);
    for (const problem of tried) {
      const lawful = everyPlan(problem)
        .map((plan) => checkLinesNaively(problem, plan))
        .filter(({ broken }) => broken.length === 0);
      const least = Math.min(...lawful.map(({ cost }) => cost));
      const answer = solve(problem, LONG_ENOUGH);
      expect(judge(problem, planOf(answer))).toEqual(least < Number.POSITIVE_INFINITY ? { broken: [], cost: least } : 'no line');
      if ('objective' in answer) expect(Math.abs(answer.objective - least)).toBeLessThan(ROUNDING);
    }
  });
});

describe('the line engine against the plain integer programme', () => {
  it(
    'plans at the least cost there is, lawfully, and never claims a bound above it',
    async () => {
      const solve = await loadLineMip();
      for (const problem of problemsOf(1, { people: { min: 2, max: 4 }, days: { min: 5, max: 9 } }, 20)) {
        const { plan, bound, cost } = await planInThreads(NO_BUILD, problem, { seed: 1, seconds: LONG_ENOUGH, iterations: ITERATIONS });
        const answer = solve(problem, LONG_ENOUGH);
        expect(judge(problem, plan)).toEqual(judge(problem, planOf(answer)));
        if (answer.status === 'infeasible') continue;
        expect(answer).toMatchObject({ status: 'optimal', broken: [], cost });
        expect(bound).toBeLessThanOrEqual(cost + ROUNDING);
      }
    },
    SLOW_MACHINE,
  );
});
