import loadHighs, { type Highs, type Model } from 'highs';
import { type LineDemand, type LinePlan, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { checkLinesNaively } from '#core/testing/naive-line-checker.ts';
import { addColumn, atLeast, atMost, type MipModel, mipDataOf, newMipModel, type Term } from './mip-model.ts';
import { addRest, addSuccessions } from './pair-rows.ts';
import { addPerson, type PersonColumns } from './person-columns.ts';
import { addLongestRuns, addShortestRuns } from './run-rows.ts';
import { addWeeklyRest, addWeekMinutes } from './week-rows.ts';

/** Totals over the period. */
const addTotals = (model: MipModel, { problem, person, takes, works }: PersonColumns): void => {
  const days = Array.from({ length: problem.days }, (_, day) => day);
  const minutes = days.flatMap((day) => problem.shifts.map((shift, index): Term => [shift.minutes, takes(day, index)]));
  atMost(model, minutes, person.maxMinutes);
  atLeast(model, minutes, person.minMinutes);
  for (const shift of problem.shifts.keys())
    atMost(
      model,
      days.map((day): Term => [1, takes(day, shift)]),
      person.maxOfShift[shift] ?? 0,
    );
  const weekends = [...new Set(problem.weekendOf.filter((weekend) => weekend >= 0))].map((weekend): Term => {
    const counted = addColumn(model, { upper: 1, whole: true });
    for (const day of days)
      if (problem.weekendOf[day] === weekend)
        atMost(
          model,
          [
            [1, works(day)],
            [-1, counted],
          ],
          0,
        );
    return [1, counted];
  });
  atMost(model, weekends, person.maxWeekends);
};

/** A wish `on` costs but where it is kept, a wish `off` where it is not; for a day off what stands is 1 − work. */
const addWishes = (model: MipModel, { person, takes, works }: PersonColumns): void => {
  for (const { day, shift, wants, weight } of person.wishes) {
    const paidWhereItStands = wants === 'off';
    const paid = addColumn(model, { cost: weight, upper: 1, whole: false });
    const [column, paidAt1] = shift === OFF ? [works(day), !paidWhereItStands] : [takes(day, shift), paidWhereItStands];
    if (paidAt1)
      atMost(
        model,
        [
          [1, column],
          [-1, paid],
        ],
        0,
      );
    else
      atLeast(
        model,
        [
          [1, column],
          [1, paid],
        ],
        1,
      );
  }
};

const addDemand = (model: MipModel, people: readonly PersonColumns[], { parts, bends }: LineDemand): void => {
  const count = parts.flatMap(({ people: only, days, shifts, weight }) =>
    people
      .filter((_, person) => only === null || only.includes(person))
      .flatMap(({ takes }) => days.flatMap((day) => shifts.map((shift): Term => [weight, takes(day, shift)]))),
  );
  for (const { at, under, over } of bends) {
    const missing = addColumn(model, { cost: under, upper: Number.POSITIVE_INFINITY, whole: false });
    const surplus = addColumn(model, { cost: over, upper: Number.POSITIVE_INFINITY, whole: false });
    if (under > 0) atLeast(model, [...count, [1, missing]], at);
    if (over > 0) atMost(model, [...count, [-1, surplus]], at);
  }
};

/** The whole problem as an integer programme, formulated plainly: one column for each person, day and shift, one row for each thing that may not be. */
const buildMip = (problem: LineProblem): { readonly model: MipModel; readonly people: readonly PersonColumns[] } => {
  const model = newMipModel();
  const people = problem.people.map((person) => addPerson(model, problem, person));
  for (const columns of people) {
    addTotals(model, columns);
    addWishes(model, columns);
    addLongestRuns(model, columns);
    addShortestRuns(model, columns);
    addRest(model, columns);
    addSuccessions(model, columns);
    addWeekMinutes(model, columns);
    addWeeklyRest(model, columns);
  }
  for (const demand of problem.demands) addDemand(model, people, demand);
  return { model, people };
};

/** `cost` is the naive checker's, `objective` what the solver says of the same plan; `bound` is the solver's too. */
export type MipAnswer =
  | { readonly status: 'infeasible' | 'none' }
  | {
      readonly status: 'optimal' | 'feasible';
      readonly plan: LinePlan;
      readonly broken: readonly string[];
      readonly cost: number;
      readonly objective: number;
      readonly bound: number;
    };

const planFrom = ({ days, shifts }: LineProblem, people: readonly PersonColumns[], values: Float64Array): LinePlan =>
  people.map(({ takes }) =>
    Array.from({ length: days }, (_, day) => shifts.findIndex((_, shift) => (values[takes(day, shift)] ?? 0) > 0.5)),
  );

const answerOf = (problem: LineProblem, people: readonly PersonColumns[], highs: Highs, model: Model): MipAnswer => {
  const { modelStatus, solutionStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  if (Number(model.info.get('primal_solution_status')) !== solutionStatus.feasible) return { status: 'none' };
  const plan = planFrom(problem, people, model.getSolution().colValue);
  return {
    status: status === modelStatus.optimal ? 'optimal' : 'feasible',
    plan,
    ...checkLinesNaively(problem, plan),
    objective: model.getObjectiveValue(),
    bound: Number(model.info.get('mip_dual_bound')),
  };
};

/** Solves line problems exactly with the plain integer programme, within so many seconds. Loading HiGHS takes a moment; solving blocks. */
export const loadLineMip = async (): Promise<(problem: LineProblem, seconds: number) => MipAnswer> => {
  const highs = await loadHighs();
  return (problem, seconds) => {
    const { model, people } = buildMip(problem);
    return highs.withModel(mipDataOf(model, highs.infinity), (native): MipAnswer => {
      native.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, mip_feasibility_tolerance: 1e-9, time_limit: seconds });
      native.run();
      return answerOf(problem, people, highs, native);
    });
  };
};
