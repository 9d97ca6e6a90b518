import type { Absence } from '../../roster/absence.ts';
import type { Person } from '../../roster/person.ts';
import { dateFromDayNumber, shortDate } from '../../time/local-date.ts';
import type { Breach, DutyRuleName, DutyRules } from '../duty.ts';
import type { TimedDuty } from '../timed-duty.ts';

/** One person's duties in order of time, those around the period included. */
export interface PersonLine {
  readonly person: Person;
  readonly absences: readonly Absence[];
  readonly duties: readonly TimedDuty[];
  /** first and last day of the period, in days since 1970-01-01 */
  readonly from: number;
  readonly to: number;
}

/** A rule of one person: all its breaches that have a duty of the period in them. */
export type PersonRule = (line: PersonLine, rules: DutyRules) => readonly Breach[];

/** The name of a rule with a mode of its own. */
type RuleWithMode = keyof DutyRules;

export const isHard = (rules: DutyRules, rule: DutyRuleName): boolean => !(rule in rules) || rules[rule as RuleWithMode].mode === 'must';

/** 不管: a rule that is not looked at is never broken. */
export const isOff = (rules: DutyRules, rule: DutyRuleName): boolean => rule in rules && rules[rule as RuleWithMode].mode === 'off';

interface Told {
  readonly rules: DutyRules;
  readonly rule: DutyRuleName;
  readonly at: TimedDuty;
  /** false for rules that speak of many days, where no one shift is at fault */
  readonly oneShift: boolean;
  readonly sentence: string;
}

export const breachAt = ({ rules, rule, at, oneShift, sentence }: Told): Breach => ({
  rule,
  hard: isHard(rules, rule),
  date: at.duty.date,
  shiftId: oneShift ? at.duty.shiftId : null,
  personId: at.duty.personId,
  sentence,
});

/** 1月6日早班 */
export const shiftOn = (timed: TimedDuty): string => `${shortDate(timed.duty.date)}${timed.shift.name}`;

export const dayText = (day: number): string => shortDate(dateFromDayNumber(day));

/** Runs of days that follow each other, from days in rising order. */
export const runsOf = (days: readonly number[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day) continue;
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
};

/** The day a run first is too long, drawn into the period if only its other end lies there; `null` when the run is short or lies outside. */
export const dayTooMany = (run: readonly number[], most: number, line: Pick<PersonLine, 'from' | 'to'>): number | null => {
  const [first, tooMany, last] = [run[0], run[most], run.at(-1)];
  if (first === undefined || tooMany === undefined || last === undefined) return null;
  if (last < line.from || first > line.to) return null;
  return Math.min(Math.max(tooMany, line.from), line.to);
};
