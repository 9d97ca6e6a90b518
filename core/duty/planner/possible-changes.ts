import type { Absence } from '../../roster/absence.ts';
import type { DemandCell, DutyRules, Shift } from '../duty.ts';
import { MINUTES_PER_HOUR } from '../timed-duty.ts';
import type { ConflictItem } from './conflict-items.ts';
import type { PlanProblem } from './plan-problem.ts';
import type { PlanChange } from './way-out.ts';

/** A change worth trying and what it asks of people, 1 = least. */
export interface PossibleChange {
  readonly change: PlanChange;
  readonly burden: number;
}

/** What turning a rule into a reminder asks of people: rest is health, and untrained people are a danger at a gate. */
const ruleBurden: Readonly<Record<keyof DutyRules, number>> = {
  partyMember: 4,
  weeklyHours: 5,
  consecutiveDays: 5,
  nights: 6,
  weeklyRest: 7,
  rest: 8,
  seniorAge: 8,
  training: 9,
};

const rulesAsWish = (items: readonly ConflictItem[]): readonly PossibleChange[] =>
  items.flatMap((item) =>
    item.type === 'rule' ? [{ change: { type: 'ruleAsWish', rule: item.rule }, burden: ruleBurden[item.rule] } as const] : [],
  );

/** The cells of a shift that ask for somebody, those with most heads last. */
const cellsOf = ({ setup }: PlanProblem, shift: Shift): readonly DemandCell[] =>
  setup.demand.filter(({ shiftId, heads }) => shiftId === shift.id && heads > 0).sort((a, b) => a.heads - b.heads);

const less = (cell: DemandCell): DemandCell => ({ shiftId: cell.shiftId, dutyPostId: cell.dutyPostId, heads: cell.heads - 1 });

/** One head fewer at one post of a shift, and at all its posts. */
const fewerHeads = (problem: PlanProblem, shift: Shift): readonly PossibleChange[] => {
  const cells = cellsOf(problem, shift);
  const last = cells.at(-1);
  if (last === undefined) return [];
  const one: PossibleChange = { change: { type: 'fewerHeads', cells: [less(last)] }, burden: 2 };
  return cells.length === 1 ? [one] : [one, { change: { type: 'fewerHeads', cells: cells.map(less) }, burden: 2 + cells.length / 2 }];
};

const LEAST_HOURS = 4;
const CUTS = [2, 4] as const;

/** The shift ends earlier: the post is closed for these hours (domain: fewer hours for the night post). */
const shorter = (shift: Shift): readonly PossibleChange[] =>
  CUTS.map((cut) => ({ ...shift, endMinute: shift.endMinute - cut * MINUTES_PER_HOUR }))
    .filter(({ startMinute, endMinute }) => endMinute - startMinute >= LEAST_HOURS * MINUTES_PER_HOUR)
    .map((changed, index) => ({ change: { type: 'changeShifts', shifts: [changed], dropped: [] }, burden: 3 + index }));

const MORNING = 8 * MINUTES_PER_HOUR;
const HALF_DAY = 12 * MINUTES_PER_HOUR;
const GRID_OF_THREE = 3;

/** Two shifts of 12 hours (8–20, 20–8) in the place of three of eight: fewer people a day, longer at the post. */
const halfDays = ({ setup }: PlanProblem): readonly PossibleChange[] => {
  const asked = setup.shifts.filter(({ id }) => setup.demand.some(({ shiftId, heads }) => shiftId === id && heads > 0));
  const night = asked.find((shift) => shift.night);
  const [day, ...others] = asked.filter((shift) => !shift.night);
  if (asked.length !== GRID_OF_THREE || night === undefined || day === undefined) return [];
  const shifts = [
    { ...day, startMinute: MORNING, endMinute: MORNING + HALF_DAY },
    { ...night, startMinute: MORNING + HALF_DAY, endMinute: MORNING + 2 * HALF_DAY },
  ];
  const dropped = others.map(({ id }) => id);
  return [{ change: { type: 'changeShifts', shifts, dropped }, burden: 4 }];
};

/** Everything that is tried as it is; how many people and whose leave are searched for. */
export const possibleChanges = (problem: PlanProblem, items: readonly ConflictItem[]): readonly PossibleChange[] => {
  const named = problem.setup.shifts.filter(({ id }) => items.some((item) => item.type === 'demand' && item.shiftId === id));
  return [...named.flatMap((shift) => fewerHeads(problem, shift)), ...named.flatMap(shorter), ...halfDays(problem), ...rulesAsWish(items)];
};

/** Sickness and isolation are nobody's to give up. */
const mayBeCancelled = ({ kind }: Absence): boolean => kind === 'leave' || kind === 'business';

export interface LeaveOfPerson {
  readonly person: Absence['personId'];
  readonly absences: readonly Absence[];
}

/** Leave over days on which heads are missing, by person, the one that covers most such heads first. */
export const leaveByUse = (problem: PlanProblem, openOn: (absence: Absence) => number): readonly LeaveOfPerson[] => {
  const useful = problem.absences.filter((absence) => mayBeCancelled(absence) && openOn(absence) > 0);
  const people = [...new Set(useful.map(({ personId }) => personId))];
  return people
    .map((person) => ({ person, absences: useful.filter(({ personId }) => personId === person) }))
    .sort((a, b) => Math.max(...b.absences.map(openOn)) - Math.max(...a.absences.map(openOn)));
};
