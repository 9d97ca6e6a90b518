import { expect, it } from 'vitest';
import { samplePeriod } from '../testing/sample-duty.ts';
import { dutyDays, missingPlaces } from './model.ts';
import { missingByShift } from './month-model.ts';

it('a place that nobody fills stands under its day with the shift’s letter (a month on the wall that hides an empty gate)', () => {
  const period = samplePeriod(3);
  const [first, ...others] = period.assignments;
  const letter = period.setup.shifts.find((shift) => shift.id === first?.shiftId)?.letter;
  const before = dutyDays(period);
  const after = dutyDays({ ...period, assignments: others });
  const day = after.find(({ date }) => date === first?.date);
  expect(missingPlaces(after)).toBe(missingPlaces(before) + 1);
  expect(day && missingByShift(day).map((one) => one.letter)).toContain(letter);
});
