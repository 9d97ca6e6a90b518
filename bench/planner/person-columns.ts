import { type LinePerson, type LineProblem, OFF } from '#core/duty/planner/lines/line-problem.ts';
import { HARD, TOLERATED } from '#core/duty/planner/lines/line-rules.ts';
import { addChoice, addColumn, atLeast, atMost, type MipModel, type Term } from './mip-model.ts';

/** One person's columns; the known days before the period have columns too, which cannot move. */
export interface PersonColumns {
  readonly problem: LineProblem;
  readonly person: LinePerson;
  /** the first day known; below 0 with days before the period */
  readonly firstDay: number;
  /** 1 where the shift stands on the day */
  takes(day: number, shift: number): number;
  /** 1 where the day is worked */
  works(day: number): number;
}

const mayTake = ({ daysOff, closed, pinned, before }: LinePerson, day: number, shift: number): boolean => {
  if (day < 0) return before[before.length + day] === shift;
  const pin = pinned.find((place) => place.day === day);
  if (pin !== undefined) return pin.shift === shift;
  return !daysOff.includes(day) && !closed.some((place) => place.day === day && place.shift === shift);
};

const mustTake = ({ pinned, before }: LinePerson, day: number, shift: number): boolean =>
  day < 0 ? before[before.length + day] === shift : pinned.some((place) => place.day === day && place.shift === shift);

/** A choice for each day and shift, at most one a day, within leave, pins and what is closed. */
export const addPerson = (model: MipModel, problem: LineProblem, person: LinePerson): PersonColumns => {
  const firstDay = -person.before.length;
  const taken: (readonly number[])[] = [];
  const worked: number[] = [];
  for (let day = firstDay; day < problem.days; day += 1) {
    const columns = problem.shifts.map((_, shift) =>
      addColumn(model, { lower: mustTake(person, day, shift) ? 1 : 0, upper: mayTake(person, day, shift) ? 1 : 0, whole: true }),
    );
    const works = addChoice(model);
    const sum = columns.map((column): Term => [1, column]);
    atMost(model, [...sum, [-1, works]], 0);
    atLeast(model, [...sum, [-1, works]], 0);
    taken.push(columns);
    worked.push(works);
  }
  return {
    problem,
    person,
    firstDay,
    takes: (day, shift) => taken[day - firstDay]?.[shift] ?? OFF,
    works: (day) => worked[day - firstDay] ?? OFF,
  };
};

/** Days `from` … `to` worked, as terms of a sum. */
export const workedDays = ({ works }: PersonColumns, from: number, to: number, coefficient = 1): readonly Term[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at): Term => [coefficient, works(from + at)]);

/** What a breach on a day is: nothing (the rule is off, or the day past), forbidden, or a column that pays for it. */
export type Slack = { readonly type: 'skip' } | { readonly type: 'hard' } | { readonly type: 'pays'; readonly column: number };

/** One breach of a rule on a day; ask once a rule and day, so that several rows share the toll. */
export const slackOf = (model: MipModel, { person }: PersonColumns, day: number, toll: number): Slack => {
  if (toll === 0 || day < 0) return { type: 'skip' };
  if (toll < HARD) return { type: 'pays', column: addChoice(model, toll) };
  const pinned = person.pinned.some((pin) => pin.day === day);
  return pinned ? { type: 'pays', column: addChoice(model, TOLERATED) } : { type: 'hard' };
};

/** The sum is at most `most`, or the slack gives `by` more. */
export const atMostOrPay = (model: MipModel, terms: readonly Term[], most: number, slack: Slack, by = 1): void => {
  if (slack.type !== 'skip') atMost(model, slack.type === 'pays' ? [...terms, [-by, slack.column]] : terms, most);
};
