import type { AssignmentId, DutyPostId, ShiftId } from '#core/contract/id.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import { defaultDemand, defaultDutyPosts, defaultShifts, plainSetup } from '#core/duty/default-setup.ts';
import type { Assignment } from '#core/duty/duty.ts';
import { addDays, datesBetween, type LocalDate } from '#core/time/local-date.ts';
import { samplePeople, testId } from './sample-people.ts';

const from = '2022-11-16' as LocalDate;

/** Two gates and a patrol, three shifts, two heads each, filled in turn from 37 people; `leaveOpen` leaves out every n-th duty. */
export const samplePeriod = (days: number, leaveOpen = 0): DutyPeriod => {
  const people = samplePeople(37);
  const shifts = defaultShifts([testId(2, 1) as ShiftId, testId(2, 2) as ShiftId, testId(2, 3) as ShiftId]);
  const posts = defaultDutyPosts([testId(3, 1) as DutyPostId, testId(3, 2) as DutyPostId, testId(3, 3) as DutyPostId]);
  const to = addDays(from, days - 1);
  const cells = datesBetween(from, to).flatMap((date) =>
    shifts.flatMap((shift) => posts.flatMap((post) => [0, 1].map(() => ({ date, shift, post })))),
  );
  const assignments = cells.flatMap(({ date, shift, post }, index): Assignment[] => {
    const person = people[index % people.length];
    if (!person || (leaveOpen > 0 && index % leaveOpen === leaveOpen - 1)) return [];
    return [{ id: testId(4, index) as AssignmentId, date, shiftId: shift.id, dutyPostId: post.id, personId: person.id, pinned: false }];
  });
  const setup = { posts, shifts, demand: defaultDemand(posts, shifts), ...plainSetup };
  return { from, to, setup, people, absences: [], assignments, breaches: [], open: [] };
};
