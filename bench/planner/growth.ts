import type { Plan, PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { runPlanner } from '#host/workers/run-planner.ts';
import { builtWorkers } from '../parts/built-workers.ts';
import { type GrowthCase, growthProblem } from './growth-cases.ts';

const MEGA = 1024 * 1024;

export interface GrowthLine extends GrowthCase {
  /** heads wanted over the period */
  readonly heads: number;
  /** seconds until every place was filled; null = never */
  readonly filled: number | null;
  readonly open: number;
  /** of the last plan */
  readonly cost: number;
  readonly bound: number | null;
  /** seconds until the cost was within five in a hundred of the last */
  readonly close: number;
  readonly seconds: number;
  /** resident memory of the process at its highest, in MB */
  readonly memory: number;
}

const CLOSE = 1.05;

const headsOf = ({ setup }: PlanProblem, days: number): number => days * setup.demand.reduce((sum, { heads }) => sum + heads, 0);
const openOf = ({ open }: Plan): number => open.reduce((sum, { missing }) => sum + missing, 0);

/** Plans one size as the host does it, by default settings. */
export const measureGrowth = async (size: GrowthCase, seed: number): Promise<GrowthLine> => {
  const problem = growthProblem(size);
  const start = performance.now();
  const seconds = (): number => Math.round(performance.now() - start) / 1000;
  const news: { readonly at: number; readonly cost: number; readonly open: number }[] = [];
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 100);
  const plan = await runPlanner(
    builtWorkers,
    problem,
    { seed },
    { onProgress: ({ cost, open }) => news.push({ at: seconds(), cost, open }) },
  );
  clearInterval(watch);
  const all = [...news, { at: seconds(), cost: plan.cost.total, open: openOf(plan) }];
  return {
    ...size,
    heads: headsOf(problem, size.days),
    filled: all.find(({ open }) => open === 0)?.at ?? null,
    open: openOf(plan),
    cost: plan.cost.total,
    bound: plan.bound,
    close: all.find(({ cost }) => cost <= plan.cost.total * CLOSE)?.at ?? seconds(),
    seconds: seconds(),
    memory: Math.round(memory / MEGA),
  };
};
