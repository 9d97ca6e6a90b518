import type { AssignmentId } from '#core/contract/id.ts';
import type { Assignment } from '#core/duty/duty.ts';
import type { DutyStep } from '#core/duty/edit-duties.ts';
import { addDays, datesBetween, dayNumber, type LocalDate } from '#core/time/local-date.ts';

const WEEK = 7;

/** The seven days before the period: what 复制上周 copies from. */
export const weekBefore = (from: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } => ({
  from: addDays(from, -WEEK),
  to: addDays(from, -1),
});

/** Every duty of that week on the same weekday of each week of the period, by day, so that the check meets them in order of time. */
export const copyWeekSteps = (
  source: readonly Assignment[],
  period: { readonly from: LocalDate; readonly to: LocalDate },
  makeId: () => AssignmentId,
): readonly DutyStep[] =>
  datesBetween(period.from, period.to).flatMap((date) => {
    const day = addDays(period.from, ((dayNumber(date) - dayNumber(period.from)) % WEEK) - WEEK);
    return source
      .filter((duty) => duty.date === day)
      .map(({ shiftId, dutyPostId, personId }) => ({ remove: null, add: { id: makeId(), duty: { date, shiftId, dutyPostId, personId } } }));
  });
