import type { DutyRuleName, DutyRules, OpenPlace, RuleMode } from '../duty/duty.ts';
import { naivePersonRules } from './naive-person-rules.ts';
import { type Found, type NaiveInput, type NaiveViolation, nextDate } from './naive-work.ts';

const withoutMember = (input: NaiveInput): Found[] => {
  const result: Found[] = [];
  for (let date = input.from; date <= input.to; date = nextDate(date)) {
    for (const shift of input.setup.shifts) {
      const wanted = input.setup.demand.some((cell) => cell.shiftId === shift.id && cell.heads > 0);
      const standing = input.duties.filter((duty) => duty.date === date && duty.shiftId === shift.id);
      const statuses = standing.map((duty) => input.people.find((person) => person.id === duty.personId)?.politicalStatus);
      if (!wanted || standing.length === 0 || statuses.includes('member') || statuses.includes('probationary')) continue;
      result.push({ rule: 'partyMember', date, shiftId: shift.id, involved: standing });
    }
  }
  return result;
};

const modeOf = (rules: DutyRules, rule: DutyRuleName): RuleMode => (rule in rules ? rules[rule as keyof DutyRules].mode : 'must');

/** Every broken rule, hard or not; rules switched off are not looked at. */
export const naiveViolations = (input: NaiveInput): readonly NaiveViolation[] => {
  const hard = (rule: DutyRuleName): boolean => modeOf(input.setup.rules, rule) === 'must';
  const ofPeople = input.people.flatMap((person) =>
    naivePersonRules(input, person).map((one) => ({ ...one, hard: hard(one.rule), personId: person.id as string | null })),
  );
  const all = [...ofPeople, ...withoutMember(input).map((one) => ({ ...one, hard: hard(one.rule), personId: null }))];
  return all.filter((one) => modeOf(input.setup.rules, one.rule) !== 'off');
};

/** The hard ones, one line each: rule, day, shift, person. Empty is what a plan has to be. */
export const naiveHardViolations = (input: NaiveInput): string[] =>
  naiveViolations(input)
    .filter((one) => one.hard)
    .map((one) => [one.rule, one.date, one.shiftId ?? '-', one.personId ?? '-'].join(' '));

/** Places nobody fills, counted one demand cell after the other. */
export const naiveOpenPlaces = (input: NaiveInput): OpenPlace[] => {
  const result: OpenPlace[] = [];
  for (let date = input.from; date <= input.to; date = nextDate(date)) {
    for (const cell of input.setup.demand) {
      const here = input.duties.filter(
        (duty) => duty.date === date && duty.shiftId === cell.shiftId && duty.dutyPostId === cell.dutyPostId,
      ).length;
      if (here < cell.heads)
        result.push({ date: date as OpenPlace['date'], shiftId: cell.shiftId, dutyPostId: cell.dutyPostId, missing: cell.heads - here });
    }
  }
  return result;
};
