import { HARD } from '#core/duty/planner/lines/line-rules.ts';
import type { MipModel, Term } from './mip-model.ts';
import { atMostOrPay, type PersonColumns, type Slack, slackOf, workedDays } from './person-columns.ts';

const DAY = 1440;

/** Two duties with nothing between them. */
export interface DutyPair {
  readonly earlier: { readonly day: number; readonly shift: number };
  readonly later: { readonly day: number; readonly shift: number };
  /** minutes from the end of the earlier one to the start of the later one */
  readonly gap: number;
}

/** Pairs whose later duty stands on `day`, with less than `within` minutes between them. */
export const pairsOn = ({ problem, firstDay }: PersonColumns, day: number, within: number): readonly DutyPair[] => {
  const pairs: DutyPair[] = [];
  for (let past = day - 1; past >= firstDay; past -= 1)
    for (const [before, { end }] of problem.shifts.entries())
      for (const [shift, { start }] of problem.shifts.entries()) {
        const gap = (day - past) * DAY + start - end;
        if (gap < within) pairs.push({ earlier: { day: past, shift: before }, later: { day, shift }, gap });
      }
  return pairs;
};

/** At most 1 unless both duties stand with nothing between them: then 2. */
export const pairTerms = (columns: PersonColumns, { earlier, later }: DutyPair): readonly Term[] => [
  [1, columns.takes(earlier.day, earlier.shift)],
  [1, columns.takes(later.day, later.shift)],
  ...workedDays(columns, earlier.day + 1, later.day - 1, -1),
];

const forbidPairs = (model: MipModel, columns: PersonColumns, pairs: readonly DutyPair[], slack: Slack): void => {
  for (const pair of pairs) atMostOrPay(model, pairTerms(columns, pair), 1, slack);
};

/** Rest between two duties, rest after nights, and no two duties at once. */
export const addRest = (model: MipModel, columns: PersonColumns): void => {
  const { rest, restAfterNights } = columns.person.rules;
  const isNight = (shift: number): boolean => columns.problem.shifts[shift]?.night === true;
  for (let day = 0; day < columns.problem.days; day += 1) {
    forbidPairs(model, columns, pairsOn(columns, day, 0), slackOf(model, columns, day, HARD));
    const restPairs = pairsOn(columns, day, rest.value).filter(({ gap }) => gap >= 0);
    forbidPairs(model, columns, restPairs, slackOf(model, columns, day, rest.toll));
    const afterNights = pairsOn(columns, day, restAfterNights.value).filter(
      ({ earlier, later }) => isNight(earlier.shift) && !(isNight(later.shift) && earlier.day === day - 1),
    );
    forbidPairs(model, columns, afterNights, slackOf(model, columns, day, restAfterNights.toll));
  }
};

/** Shifts that may not follow one another on successive days. */
export const addSuccessions = (model: MipModel, columns: PersonColumns): void => {
  const { problem, person, firstDay } = columns;
  for (let day = Math.max(0, firstDay + 1); day < problem.days; day += 1) {
    const slack = slackOf(model, columns, day, person.rules.succession.toll);
    for (const [before, { forbiddenNext }] of problem.shifts.entries())
      for (const shift of forbiddenNext)
        atMostOrPay(
          model,
          [
            [1, columns.takes(day - 1, before)],
            [1, columns.takes(day, shift)],
          ],
          1,
          slack,
        );
  }
};
