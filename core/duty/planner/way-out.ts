import type { AbsenceId, PersonId } from '../../contract/id.ts';
import { blankPerson, type Person } from '../../roster/person.ts';
import type { PlanExtras, PlanProblem } from './plan-problem.ts';
import { changeSetup, type SetupChange } from './setup-change.ts';

/** What one decision would change, as plain data that a button can carry. */
export type PlanChange =
  /** ordinary trained adults, `partyMembers` of them Party members */
  | { readonly type: 'addPeople'; readonly count: number; readonly partyMembers: number }
  | SetupChange
  | { readonly type: 'cancelLeave'; readonly people: readonly PersonId[]; readonly absences: readonly AbsenceId[] };

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

/** Single days that ask for something of their own follow the set-up. */
const changeDays = (extras: PlanExtras, change: SetupChange): PlanExtras => {
  const { dayDemands } = extras;
  if (change.type === 'ruleAsWish') return extras;
  if (change.type === 'changeShifts')
    return { ...extras, dayDemands: dayDemands.filter(({ shiftId }) => !change.dropped.includes(shiftId)) };
  return {
    ...extras,
    dayDemands: dayDemands.map((demand) => {
      const cell = change.cells.find(({ shiftId, dutyPostId }) => shiftId === demand.shiftId && dutyPostId === demand.dutyPostId);
      const most = cell?.heads ?? Number.POSITIVE_INFINITY;
      return { ...demand, least: Math.min(demand.least, most), wanted: Math.min(demand.wanted, most) };
    }),
  };
};

/** The problem as it would be after a change. */
export const applyChange = (problem: PlanProblem, change: PlanChange): PlanProblem => {
  switch (change.type) {
    case 'addPeople': {
      const added = Array.from({ length: change.count }, (_, number) => newcomer(number, number < change.partyMembers));
      return { ...problem, people: [...problem.people, ...added] };
    }
    case 'cancelLeave':
      return { ...problem, absences: problem.absences.filter(({ id }) => !change.absences.includes(id)) };
    default:
      return { ...problem, setup: changeSetup(problem.setup, change), extras: changeDays(problem.extras, change) };
  }
};
