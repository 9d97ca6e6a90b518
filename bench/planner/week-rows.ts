import type { LineRules } from '#core/duty/planner/lines/line-rules.ts';
import { addChoice, addColumn, atMost, type MipModel, type Term } from './mip-model.ts';
import { pairsOn, pairTerms } from './pair-rows.ts';
import { atMostOrPay, type PersonColumns, slackOf } from './person-columns.ts';

const DAY = 1440;
const DAYS_PER_WEEK = 7;

/** Minutes of the week up to a day, asked for only where that day is worked. */
export const addWeekMinutes = (model: MipModel, columns: PersonColumns): void => {
  const { problem, person, firstDay } = columns;
  const { value, toll } = person.rules.weekMinutes;
  const longest = Math.max(0, ...problem.shifts.map(({ minutes }) => minutes));
  for (let day = 0; day < problem.days; day += 1) {
    const intoWeek = (day - problem.weekStart + DAYS_PER_WEEK) % DAYS_PER_WEEK;
    const first = Math.max(firstDay, day - intoWeek);
    const terms: Term[] = [];
    for (let at = first; at <= day; at += 1)
      for (const [shift, { minutes }] of problem.shifts.entries()) terms.push([minutes, columns.takes(at, shift)]);
    const beyond = longest * (day - first + 1) - value;
    if (beyond <= 0) continue;
    atMostOrPay(model, [...terms, [beyond, columns.works(day)]], value + beyond, slackOf(model, columns, day, toll), beyond);
  }
};

/** When the next long rest must have begun after a first duty that starts at `start`: in the first window of seven days with too little of the last. */
const deadlineAfter = (start: number, { value, inside }: LineRules['weeklyRest']): number => {
  const needed = inside ?? Math.min(value, DAY);
  const window = (Math.floor((start - needed) / DAY) + 1) * DAY;
  return window + DAYS_PER_WEEK * DAY - needed;
};

/**
 * A long rest a week. `fresh` may be 1 only on a duty that follows a long rest; `due` is then at most that duty's deadline, else no later than the day
 * before. Choosing `fresh` = 0 where 1 is allowed only makes `due` earlier, so the true value is always among the best.
 */
export const addWeeklyRest = (model: MipModel, columns: PersonColumns): void => {
  const { problem, person, firstDay } = columns;
  const { value, toll } = person.rules.weeklyRest;
  if (value === 0 || toll === 0) return;
  const [earliest, latest] = [(firstDay - 2 * DAYS_PER_WEEK) * DAY, (problem.days + 2 * DAYS_PER_WEEK) * DAY];
  const always = latest - earliest;
  let dueBefore = addColumn(model, { lower: earliest, upper: earliest, whole: false });
  for (let day = firstDay; day < problem.days; day += 1) {
    const fresh = addChoice(model);
    const due = addColumn(model, { lower: earliest, upper: latest, whole: false });
    const each = (figure: (start: number, end: number) => number): readonly Term[] =>
      problem.shifts.map(({ start, end }, shift): Term => [figure(day * DAY + start, day * DAY + end), columns.takes(day, shift)]);
    atMost(
      model,
      [
        [1, fresh],
        [-1, columns.works(day)],
      ],
      0,
    );
    for (const pair of pairsOn(columns, day, value)) atMost(model, [...pairTerms(columns, pair), [1, fresh]], 2);
    atMost(
      model,
      [
        [1, due],
        [-1, dueBefore],
        [-always, fresh],
      ],
      0,
    );
    atMost(model, [[1, due], ...each((start) => -deadlineAfter(start, person.rules.weeklyRest)), [always, fresh]], always);
    const ends = [...each((_, end) => end), [-1, due], [always, columns.works(day)], [-always, fresh]] satisfies Term[];
    atMostOrPay(model, ends, always, slackOf(model, columns, day, toll), always);
    dueBefore = due;
  }
};
