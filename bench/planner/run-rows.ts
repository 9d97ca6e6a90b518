import type { Limit } from '#core/duty/planner/lines/line-rules.ts';
import type { MipModel, Term } from './mip-model.ts';
import { atMostOrPay, type PersonColumns, slackOf, workedDays } from './person-columns.ts';

/** `value` + 1 days in a row that end on `day`, each as a term. */
const windowRow = (
  model: MipModel,
  columns: PersonColumns,
  day: number,
  { value, toll }: Limit,
  termsOf: (day: number) => readonly Term[],
) => {
  const first = day - value;
  if (first < columns.firstDay) return;
  const terms = Array.from({ length: value + 1 }, (_, at) => termsOf(first + at)).flat();
  atMostOrPay(model, terms, value, slackOf(model, columns, day, toll));
};

/** Not too many days worked, nor nights, in a row: each window that is one day too long has a gap. */
export const addLongestRuns = (model: MipModel, columns: PersonColumns): void => {
  const { person, problem } = columns;
  const nights = problem.shifts.flatMap(({ night }, shift) => (night ? [shift] : []));
  for (let day = 0; day < problem.days; day += 1) {
    windowRow(model, columns, day, person.rules.maxWorkRun, (at) => [[1, columns.works(at)]]);
    windowRow(model, columns, day, person.rules.maxNightRun, (at) => nights.map((shift): Term => [1, columns.takes(at, shift)]));
  }
};

/** Runs end on the day before `day`: for each length that is too short, not just these days between two days of the other sort. */
const shortRunRows = (model: MipModel, columns: PersonColumns, day: number, { value, toll }: Limit, worked: boolean): void => {
  const sign = worked ? 1 : -1;
  const slack = slackOf(model, columns, day, toll);
  for (let length = 1; length < value && day - length - 1 >= columns.firstDay; length += 1) {
    const inside = workedDays(columns, day - length, day - 1, sign);
    const around: readonly Term[] = [
      [-sign, columns.works(day - length - 1)],
      [-sign, columns.works(day)],
    ];
    atMostOrPay(model, [...inside, ...around], worked ? length - 1 : 1, slack);
  }
};

/** Neither work nor rest for too few days; a run that touches the first day known or the end of the period is never too short. */
export const addShortestRuns = (model: MipModel, columns: PersonColumns): void => {
  const { rules } = columns.person;
  for (let day = 0; day < columns.problem.days; day += 1) {
    shortRunRows(model, columns, day, rules.minWorkRun, true);
    shortRunRows(model, columns, day, rules.minRestRun, false);
  }
};
