import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AssignmentId } from '#core/contract/id.ts';
import type { Assignment } from '#core/duty/duty.ts';
import { type DutyStep, editDuties } from '#core/duty/edit-duties.ts';
import { dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { addAssignment, findAssignment, removeAssignment } from '#db/stores/duty/duty.ts';
import type { SomeCommands } from '../../handlers.ts';
import { readDuties } from './duty-reading.ts';

/** The days the steps touch. Steps whose duty is gone touch none. */
const daysOf = (db: Db, steps: readonly DutyStep[], now: LocalTime): { readonly from: LocalDate; readonly to: LocalDate } => {
  const leaving = (id: AssignmentId | null): Assignment | null => (id === null ? null : findAssignment(db, id));
  const days = steps.flatMap((step) => [leaving(step.remove)?.date ?? [], step.add?.duty.date ?? []].flat()).sort();
  const today = dateOf(now);
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
};

export const dutyEditCommands: Pick<SomeCommands<'duty'>, 'duty.edit'> = {
  'duty.edit': ({ writer, about, now }, { label, steps, careful }) => {
    const { from, to } = daysOf(writer.db, steps, now);
    const { gone, added, refused } = editDuties(readDuties(writer.db, from, to), steps, careful);
    const [first] = refused;
    if (gone.length === 0 && added.length === 0 && first && !careful) {
      throw new ExpectedFailure('refused', `一班也没有改：${first.reason}。`);
    }
    about(label);
    for (const duty of gone) removeAssignment(writer, duty.id);
    for (const { id, duty } of added) addAssignment(writer, { ...duty, id, pinned: false });
    return { added: added.length, removed: gone.length, refused };
  },
};
