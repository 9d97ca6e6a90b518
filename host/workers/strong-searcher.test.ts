import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLines, planOf } from '#core/duty/planner/lines/compile-lines.ts';
import { buildFirstPlan } from '#core/duty/planner/lines/first-plan.ts';
import type { LineProblem } from '#core/duty/planner/lines/line-problem.ts';
import { OFF } from '#core/duty/planner/lines/line-problem.ts';
import { strongSearcher } from '#core/duty/planner/lines/strong-searcher.ts';
import { seededRandom } from '#core/duty/planner/seeded-random.ts';
import { arbitraryLineProblem } from '#core/testing/arbitrary-lines.ts';
import { buildTightFortnight } from '#core/testing/build-lines.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { loadHighsMaster } from './highs-master.ts';

const FEW = 4000;
const STEPS = 400;
const ROUNDING = 1e-6;
const settings = { labels: 100_000, wholeUpTo: 4000, heat: 30, stop: () => false };

/** The least cost by trying every plan; infinite where no plan is lawful. */
const leastCost = (problem: LineProblem): number => {
  const { people, days, shifts } = problem;
  const choices = shifts.length + 1;
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < choices ** (days * people.length); code += 1) {
    const plan = people.map((_, person) =>
      Array.from({ length: days }, (_, day) => (Math.floor(code / choices ** (person * days + day)) % choices) + OFF),
    );
    const { broken, cost } = checkLinesNaively(problem, plan);
    if (broken.length === 0) least = Math.min(least, cost);
  }
  return least;
};

const small = fc
  .sample(arbitraryLineProblem({ people: { min: 2, max: 3 }, days: { min: 2, max: 5 } }), { seed: 7, numRuns: 150 })
  .filter(({ people, days, shifts }) => (shifts.length + 1) ** (days * people.length) < FEW);

const solver = await loadHighsMaster(() => Number.POSITIVE_INFINITY);

/** Works until cost and bound meet; answers every bound on the way. */
const searchOut = (problem: LineProblem, wholeUpTo = settings.wholeUpTo) => {
  const lines = compileLines(problem);
  const first = buildFirstPlan(lines);
  if (first.type === 'without-line') return null;
  const searcher = strongSearcher(lines, solver, first.cells, seededRandom(1), { ...settings, wholeUpTo });
  const bounds: number[] = [];
  for (let step = 0; step < STEPS && searcher.bound() < searcher.cost() - ROUNDING; step += 1) {
    searcher.step(0);
    bounds.push(searcher.bound());
  }
  const result = { plan: planOf(lines, searcher.cells()), cost: searcher.cost(), bound: searcher.bound(), bounds };
  searcher.close();
  return result;
};

describe('the strong searcher against trying every plan', () => {
  it('ends at the least cost, with a bound that was true at every step (a branch forgotten or a penalty counted would raise it)', () => {
    const results = small.map((problem) => ({ problem, least: leastCost(problem), result: searchOut(problem) }));
    expect(results.length).toBeGreaterThan(30);
    for (const { problem, least, result } of results) {
      expect(result === null).toBe(least === Number.POSITIVE_INFINITY);
      if (result === null) continue;
      expect(checkLinesNaively(problem, result.plan)).toEqual({ broken: [], cost: least });
      expect(result.cost).toBeCloseTo(least, 6);
      expect(Math.max(least, ...result.bounds)).toBeCloseTo(least, 4);
    }
    const proven = results.filter(({ result }) => result === null || result.bound >= result.cost - ROUNDING);
    expect(proven.length).toBe(results.length);
  });

  it('a solver that fails claims no bound (nothing generated is no proof that nothing is better)', () => {
    const failing = { open: () => ({ add: () => {}, setBounds: () => {}, solve: () => null, close: () => {} }) };
    const lines = compileLines(buildTightFortnight());
    const first = buildFirstPlan(lines);
    if (first.type === 'without-line') throw new Error('no plan');
    const searcher = strongSearcher(lines, failing, first.cells, seededRandom(1), settings);
    for (let step = 0; step < 20; step += 1) searcher.step(0);
    expect(searcher.bound()).toBe(Number.NEGATIVE_INFINITY);
    expect(searcher.cost()).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it('without a master of the whole, only parts: lawful plans, no bound claimed', () => {
    for (const problem of small.slice(0, 8)) {
      const result = searchOut(problem, 0);
      if (result === null) continue;
      expect(checkLinesNaively(problem, result.plan)).toEqual({ broken: [], cost: result.cost });
      expect(result.bound).toBe(Number.NEGATIVE_INFINITY);
    }
  });
});
