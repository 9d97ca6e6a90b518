import type { AbsenceId, DutyPostId, PersonId, ShiftId } from '../../contract/id.ts';
import { blankPerson, type Person } from '../../roster/person.ts';
import type { DutyRules, Shift } from '../duty.ts';
import type { PlanProblem } from './plan-problem.ts';

/** What one decision would change, as plain data that a button can carry. */
export type PlanChange =
  /** ordinary trained adults, `partyMembers` of them Party members */
  | { readonly type: 'addPeople'; readonly count: number; readonly partyMembers: number }
  /** heads of the daily demand, and of single days in the same places, become at most these */
  | { readonly type: 'fewerHeads'; readonly cells: readonly HeadsCell[] }
  /** these shifts get other hours; those in `dropped` are not asked for any more */
  | { readonly type: 'changeShifts'; readonly shifts: readonly Shift[]; readonly dropped: readonly ShiftId[] }
  | { readonly type: 'ruleAsWish'; readonly rule: keyof DutyRules }
  | { readonly type: 'cancelLeave'; readonly people: readonly PersonId[]; readonly absences: readonly AbsenceId[] };

export interface HeadsCell {
  readonly shiftId: ShiftId;
  readonly dutyPostId: DutyPostId;
  readonly heads: number;
}

/** A change that was tried: the engine planned with it, and this stays open. */
export interface WayOut {
  readonly change: PlanChange;
  /** heads that stay open with it; 0 = all places are filled */
  readonly open: number;
  /** what it asks of people; the mildest of equally good ways comes first */
  readonly burden: number;
  readonly sentence: string;
}

/** An ordinary trained adult whom nobody knows yet; the id exists for planning alone. */
const newcomer = (number: number, partyMember: boolean): Person => ({
  ...blankPerson,
  id: `00000000-0000-4000-8000-${(0xadd_0000 + number).toString(16).padStart(12, '0')}` as PersonId,
  name: `新增 ${number + 1}`,
  trained: true,
  removed: false,
  politicalStatus: partyMember ? 'member' : 'masses',
});

const fewerHeads = (problem: PlanProblem, cells: readonly HeadsCell[]): PlanProblem => {
  const { setup, extras } = problem;
  const limitOf = (at: Pick<HeadsCell, 'shiftId' | 'dutyPostId'>): number =>
    cells.find(({ shiftId, dutyPostId }) => shiftId === at.shiftId && dutyPostId === at.dutyPostId)?.heads ?? Number.POSITIVE_INFINITY;
  return {
    ...problem,
    setup: {
      ...setup,
      demand: setup.demand.map((cell) => ({ ...cell, heads: Math.min(cell.heads, limitOf(cell)) })),
      variants: setup.variants.map((variant) => ({ ...variant, heads: Math.min(variant.heads, limitOf(variant)) })),
    },
    extras: {
      ...extras,
      dayDemands: extras.dayDemands.map((demand) => ({
        ...demand,
        least: Math.min(demand.least, limitOf(demand)),
        wanted: Math.min(demand.wanted, limitOf(demand)),
      })),
    },
  };
};

const changeShifts = (problem: PlanProblem, shifts: readonly Shift[], dropped: readonly ShiftId[]): PlanProblem => {
  const { setup, extras } = problem;
  return {
    ...problem,
    setup: {
      ...setup,
      shifts: setup.shifts.map((shift) => shifts.find(({ id }) => id === shift.id) ?? shift),
      demand: setup.demand.filter(({ shiftId }) => !dropped.includes(shiftId)),
      variants: setup.variants.filter(({ shiftId }) => !dropped.includes(shiftId)),
    },
    extras: { ...extras, dayDemands: extras.dayDemands.filter(({ shiftId }) => !dropped.includes(shiftId)) },
  };
};

/** The problem as it would be after a change. */
export const applyChange = (problem: PlanProblem, change: PlanChange): PlanProblem => {
  switch (change.type) {
    case 'addPeople': {
      const added = Array.from({ length: change.count }, (_, number) => newcomer(number, number < change.partyMembers));
      return { ...problem, people: [...problem.people, ...added] };
    }
    case 'fewerHeads':
      return fewerHeads(problem, change.cells);
    case 'changeShifts':
      return changeShifts(problem, change.shifts, change.dropped);
    case 'ruleAsWish': {
      const { setup } = problem;
      return { ...problem, setup: { ...setup, rules: { ...setup.rules, [change.rule]: { ...setup.rules[change.rule], mode: 'warn' } } } };
    }
    case 'cancelLeave':
      return { ...problem, absences: problem.absences.filter(({ id }) => !change.absences.includes(id)) };
  }
};
