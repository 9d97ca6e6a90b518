import { describe, expect, it } from 'vitest';
import { buildLinePerson, buildLineProblem, buildTightFortnight } from '#core/testing/build-lines.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { plan as planInThreads } from './plan.ts';

const NO_BUILD = '/nowhere';
const LONG_ENOUGH = 25;

describe('planning lines in two threads', () => {
  it('solves a fortnight of our own to its proven optimum (a bound too high or a plan too dear would show)', async () => {
    const problem = buildTightFortnight();
    const { plan, cost, bound } = await planInThreads(NO_BUILD, problem, { seed: 1, seconds: LONG_ENOUGH });
    if (plan === null) throw new Error('no plan');
    expect(checkLinesNaively(problem, plan)).toEqual({ broken: [], cost });
    expect([cost, bound]).toEqual([108, 108]);
  });

  it('same seed and iterations: same plan', async () => {
    const problem = buildTightFortnight();
    const run = { seed: 3, seconds: LONG_ENOUGH, iterations: 3000 };
    expect(await planInThreads(NO_BUILD, problem, run)).toEqual(await planInThreads(NO_BUILD, problem, run));
  });

  it('cancelled, hands over the best plan it has told of', async () => {
    const problem = buildTightFortnight();
    const cancel = new AbortController();
    let told = Number.POSITIVE_INFINITY;
    const onProgress = ({ cost }: { readonly cost: number }): void => {
      told = cost;
      cancel.abort();
    };
    const { plan, cost } = await planInThreads(NO_BUILD, problem, { seed: 1, seconds: LONG_ENOUGH }, { onProgress, signal: cancel.signal });
    if (plan === null) throw new Error('no plan');
    expect(cost).toBe(told);
    expect(checkLinesNaively(problem, plan)).toEqual({ broken: [], cost });
  });

  it('names the person whose own rules leave no line', async () => {
    const people = [buildLinePerson(), buildLinePerson({ id: 'B', minMinutes: 480, daysOff: Array.from({ length: 14 }, (_, day) => day) })];
    const { plan, withoutLine } = await planInThreads(NO_BUILD, buildLineProblem(people), { seed: 1, seconds: LONG_ENOUGH });
    expect({ plan, withoutLine }).toEqual({ plan: null, withoutLine: [1] });
  });
});
