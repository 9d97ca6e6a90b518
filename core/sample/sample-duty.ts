import type { AbsenceId, DutyPostId, ShiftId } from '../contract/id.ts';
import type { DutySetup } from '../contract/results.ts';
import { defaultDemand, defaultDutyPosts, defaultShifts, plainSetup } from '../duty/default-setup.ts';
import type { AbsenceFields } from '../roster/absence.ts';
import { addDays } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

/** Two gates and a patrol, three shifts, two people each. */
export const sampleSetup = ({ makeId }: Pick<SampleKeys, 'makeId'>): DutySetup => {
  const dutyPostId = () => makeId() as DutyPostId;
  const shiftId = () => makeId() as ShiftId;
  const posts = defaultDutyPosts([dutyPostId(), dutyPostId(), dutyPostId()]);
  const shifts = defaultShifts([shiftId(), shiftId(), shiftId()]);
  return { posts, shifts, demand: defaultDemand(posts, shifts), ...plainSetup };
};

const absences = [
  { name: '贾永福', from: 0, to: 2, kind: 'sick', note: '感冒发热' },
  { name: '郭旻', from: 2, to: 3, kind: 'business', note: '回单位参加汛情会商' },
  { name: '钟丽娟', from: 6, to: 7, kind: 'leave', note: '陪老人复查' },
] as const;

/** Three people are away for a few days from today on. */
export const sampleAbsences = ({
  today,
  makeId,
  personId,
}: Pick<SampleKeys, 'today' | 'makeId' | 'personId'>): readonly { readonly id: AbsenceId; readonly fields: AbsenceFields }[] =>
  absences.map(({ name, from, to, kind, note }) => ({
    id: makeId() as AbsenceId,
    fields: { personId: personId(name), from: addDays(today, from), to: addDays(today, to), kind, note },
  }));
