import type { Duty } from '#core/duty/duty.ts';
import type { Plan, PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { buildAbsence, testId } from '#core/testing/build-records.ts';
import { naiveHardViolations } from '#core/testing/naive-duty-checker.ts';
import { addDays } from '#core/time/local-date.ts';
import { runPlanner } from '#host/workers/run-planner.ts';
import { builtWorkers } from '../parts/built-workers.ts';
import type { CheckpointCase } from './checkpoint-cases.ts';

const CLOSE = 0.01;
/** The person of the repair falls ill in the third week, for five days. */
const ILL = { person: 7, from: 15, days: 5 };

/** Seconds are from the order to the moment the host is told. */
export interface PlanFigures {
  readonly cost: number;
  readonly bound: number | null;
  readonly open: number;
  /** breaches of hard rules by the naive checker */
  readonly broken: number;
  /** until a plan with every place filled was known; null = never */
  readonly filled: number | null;
  /** until a plan within one in a hundred of the last one was known */
  readonly close: number;
  readonly seconds: number;
}

export interface CheckpointLine {
  readonly case: string;
  readonly plan: PlanFigures;
  /** the same month after one person fell ill; `given` duties fell to somebody else, of which `lost` were the ill person's own */
  readonly repair: PlanFigures & { readonly given: number; readonly lost: number };
}

interface News {
  readonly at: number;
  readonly cost: number;
  readonly open: number;
}

const missing = ({ open }: Plan): number => open.reduce((sum, place) => sum + place.missing, 0);

const timed = async (problem: PlanProblem, seed: number): Promise<{ readonly plan: Plan; readonly figures: PlanFigures }> => {
  const start = performance.now();
  const seconds = (): number => Math.round(performance.now() - start) / 1000;
  const news: News[] = [];
  const onProgress = ({ cost, open }: { readonly cost: number; readonly open: number }): void => {
    news.push({ at: seconds(), cost, open });
  };
  const plan = await runPlanner(builtWorkers, problem, { seed }, { onProgress });
  const last = { at: seconds(), cost: plan.cost.total, open: missing(plan) };
  const all = [...news, last];
  const figures = {
    cost: last.cost,
    bound: plan.bound,
    open: last.open,
    broken: naiveHardViolations({ ...problem, duties: [...problem.around, ...plan.duties] }).length,
    filled: all.find(({ open }) => open === 0)?.at ?? null,
    close: all.find(({ cost }) => cost <= last.cost * (1 + CLOSE))?.at ?? last.at,
    seconds: last.at,
  };
  return { plan, figures };
};

const keyOf = ({ date, shiftId, dutyPostId, personId }: Duty): string => `${date} ${shiftId} ${dutyPostId} ${personId}`;

/** A month planned from nothing, then repaired after somebody fell ill. */
export const benchCheckpoint = async ({ name, problem }: CheckpointCase, seed: number): Promise<CheckpointLine> => {
  const first = await timed(problem, seed);
  const ill = problem.people[ILL.person];
  if (ill === undefined) throw new Error(`${name}: nobody to fall ill`);
  const [from, to] = [addDays(problem.from, ILL.from), addDays(problem.from, ILL.from + ILL.days - 1)];
  const absence = buildAbsence({ id: testId<'absence'>('absence', 99), personId: ill.id, from, to });
  const repair = await timed({ ...problem, absences: [...problem.absences, absence], existing: first.plan.duties }, seed);
  const kept = new Set(repair.plan.duties.map(keyOf));
  return {
    case: name,
    plan: first.figures,
    repair: {
      ...repair.figures,
      given: first.plan.duties.filter((duty) => !kept.has(keyOf(duty))).length,
      lost: first.plan.duties.filter(({ personId, date }) => personId === ill.id && date >= from && date <= to).length,
    },
  };
};
