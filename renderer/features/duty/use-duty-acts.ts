import type { DutyPeriod } from '#core/contract/results.ts';
import type { Assignment, Duty } from '#core/duty/duty.ts';
import { type Act, useAct } from '#renderer/api/use-act.ts';
import { dayLabel } from './period.ts';

/** 1月6日 周四 早班 进口卡口 */
export const placeWords = (setup: DutyPeriod['setup'], place: Pick<Duty, 'date' | 'shiftId' | 'dutyPostId'>): string => {
  const shift = setup.shifts.find((one) => one.id === place.shiftId);
  const post = setup.posts.find((one) => one.id === place.dutyPostId);
  return [dayLabel(place.date), shift?.name, post?.name].filter(Boolean).join(' ');
};

export interface DutyActs {
  assign(duty: Duty): Promise<boolean>;
  unassign(assignment: Assignment): Promise<boolean>;
  replace(assignment: Assignment, personId: string): Promise<boolean>;
  pin(assignment: Assignment): Promise<boolean>;
  readonly busy: boolean;
  /** the newest failure of any of the four */
  readonly failure: Act<'duty.assign'>['failure'];
}

/** The four changes by hand, each one undoable; the toast says who and where. */
export const useDutyActs = (period: DutyPeriod): DutyActs => {
  const nameOf = (personId: string) => period.people.find((person) => person.id === personId)?.name ?? '';
  const byId = (id: string) => period.assignments.find((one) => one.id === id);
  const whoAndWhere = (id: string) => {
    const assignment = byId(id);
    return assignment ? `${nameOf(assignment.personId)} ${placeWords(period.setup, assignment)}` : '';
  };
  const assign = useAct('duty.assign', {
    done: (_, input) => `已安排：${nameOf(input.duty.personId)} ${placeWords(period.setup, input.duty as Duty)}`,
  });
  const unassign = useAct('duty.unassign', { done: (_, input) => `已撤下：${whoAndWhere(input.id)}` });
  const replace = useAct('duty.replace', { done: (_, input) => `已换人：${whoAndWhere(input.id)} → ${nameOf(input.personId)}` });
  const pin = useAct('duty.pin', { done: (_, input) => `${input.pinned ? '已固定' : '已取消固定'}:${whoAndWhere(input.id)}` });

  return {
    assign: async (duty) => (await assign.run({ id: crypto.randomUUID(), duty })).ok,
    unassign: async (assignment) => (await unassign.run({ id: assignment.id })).ok,
    replace: async (assignment, personId) => (await replace.run({ id: assignment.id, personId })).ok,
    pin: async (assignment) => (await pin.run({ id: assignment.id, pinned: !assignment.pinned })).ok,
    busy: assign.busy || unassign.busy || replace.busy || pin.busy,
    failure: assign.failure ?? unassign.failure ?? replace.failure ?? pin.failure,
  };
};
