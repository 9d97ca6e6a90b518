import type { ShiftId } from '../../contract/id.ts';
import { type DutyRules, dutyRules } from '../duty.ts';
import type { PlanContract, PlanProblem } from './plan-problem.ts';

/** Something that can be given up so that places are filled: a hard rule, a limit of people, or the heads of a shift. */
export type ConflictItem =
  | { readonly type: 'rule'; readonly rule: keyof DutyRules }
  /** 请假、生病、隔离、公出 */
  | { readonly type: 'leave' }
  /** first and last day at the post */
  | { readonly type: 'availability' }
  | { readonly type: 'noNights' }
  /** hours, weekends and nights of single people's contracts */
  | { readonly type: 'contracts' }
  /** the heads of one shift, at all posts */
  | { readonly type: 'demand'; readonly shiftId: ShiftId };

export const itemKey = (item: ConflictItem): string =>
  item.type === 'rule' ? item.rule : item.type === 'demand' ? `demand ${item.shiftId}` : item.type;

const asksFor = ({ setup, extras }: PlanProblem, shiftId: ShiftId): boolean =>
  setup.demand.some((cell) => cell.shiftId === shiftId && cell.heads > 0) ||
  extras.dayDemands.some((demand) => demand.shiftId === shiftId && demand.least > 0);

const limits = ({ leastHours, mostHours, mostWeekends, mostNights }: PlanContract): boolean =>
  [leastHours, mostHours, mostWeekends, mostNights].some((limit) => limit !== null);

/** Rules in the order in which they are asked about first whether they matter; hours, which explain most, come last of all. */
const ruleOrder: readonly (keyof DutyRules)[] = [
  'seniorAge',
  'training',
  'partyMember',
  'weeklyRest',
  'consecutiveDays',
  'nights',
  'rest',
  'weeklyHours',
];

/**
 * Everything of a problem that could be given up. What comes first is the first to be found beside the point, so the last of several equally good
 * explanations is the one that is given: hours rather than heads, heads rather than rest.
 */
export const itemsOf = (problem: PlanProblem): readonly ConflictItem[] => {
  const { setup, people, absences, extras } = problem;
  const rules = ruleOrder
    .filter((rule) => rule in dutyRules.shape && setup.rules[rule].mode === 'must')
    .map((rule): ConflictItem => ({ type: 'rule', rule }));
  const personal: readonly (readonly [boolean, ConflictItem])[] = [
    [extras.contracts.some(limits), { type: 'contracts' }],
    [people.some(({ availableFrom, availableTo }) => availableFrom !== null || availableTo !== null), { type: 'availability' }],
    [absences.some(({ from, to }) => to >= problem.from && from <= problem.to), { type: 'leave' }],
    [people.some(({ noNights }) => noNights), { type: 'noNights' }],
  ];
  const demands = setup.shifts
    .filter(({ id }) => asksFor(problem, id))
    .sort((a, b) => Number(a.night) - Number(b.night))
    .map(({ id }): ConflictItem => ({ type: 'demand', shiftId: id }));
  const isHours = (item: ConflictItem): boolean => item.type === 'rule' && item.rule === 'weeklyHours';
  return [
    ...personal.flatMap(([has, item]) => (has ? [item] : [])),
    ...rules.filter((item) => !isHours(item)),
    ...demands,
    ...rules.filter(isHours),
  ];
};

const withoutLimits = (contract: PlanContract): PlanContract => ({
  ...contract,
  leastHours: null,
  mostHours: null,
  mostWeekends: null,
  mostNights: null,
});

const without = (problem: PlanProblem, item: ConflictItem): PlanProblem => {
  const { setup, extras } = problem;
  switch (item.type) {
    case 'rule': {
      const rules = { ...setup.rules, [item.rule]: { ...setup.rules[item.rule], mode: 'warn' } };
      return { ...problem, setup: { ...setup, rules } };
    }
    case 'leave':
      return { ...problem, absences: [] };
    case 'availability':
      return { ...problem, people: problem.people.map((person) => ({ ...person, availableFrom: null, availableTo: null })) };
    case 'noNights':
      return { ...problem, people: problem.people.map((person) => ({ ...person, noNights: false })) };
    case 'contracts':
      return { ...problem, extras: { ...extras, contracts: extras.contracts.map(withoutLimits) } };
    case 'demand': {
      const demand = setup.demand.map((cell) => (cell.shiftId === item.shiftId ? { ...cell, heads: 0 } : cell));
      const dayDemands = extras.dayDemands.filter(({ shiftId }) => shiftId !== item.shiftId);
      const variants = setup.variants.filter(({ shiftId }) => shiftId !== item.shiftId);
      return { ...problem, setup: { ...setup, demand, variants }, extras: { ...extras, dayDemands } };
    }
  }
};

/** The problem with some items given up: rules remind only, heads are nought, limits of people are not looked at. Nothing that could be filled before becomes impossible. */
export const relaxItems = (problem: PlanProblem, items: readonly ConflictItem[]): PlanProblem => items.reduce(without, problem);
