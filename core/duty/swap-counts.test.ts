import { expect, it } from 'vitest';
import type { AssignmentId, DutyPostId, PersonId, ShiftId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { PlanLine } from './plan-version.ts';
import { swapCounts } from './swap-counts.ts';

const range = { from: '2022-01-06' as LocalDate, to: '2022-01-12' as LocalDate };
const line = (personId: string, date: string): PlanLine => ({
  assignmentId: `${personId}-${date}` as AssignmentId,
  date: date as LocalDate,
  shiftId: 'early' as ShiftId,
  shiftName: '早班',
  shiftLetter: '早',
  startMinute: 480,
  endMinute: 960,
  dutyPostId: 'gate' as DutyPostId,
  postName: '进口',
  personId: personId as PersonId,
  personName: personId,
});
const substitute = {
  kind: 'substitute',
  removed: [line('wang', '2022-01-07')],
  added: [line('li', '2022-01-07')],
  takenBack: false,
} as const;
const countsOf = (changes: Parameters<typeof swapCounts>[0]) => Object.fromEntries(swapCounts(changes, range));

it('a substitute gives one and takes one; a swap is one of each for both', () => {
  const swap = {
    kind: 'swap',
    removed: [line('wang', '2022-01-08'), line('zhao', '2022-01-09')],
    added: [line('zhao', '2022-01-08'), line('wang', '2022-01-09')],
    takenBack: false,
  } as const;
  expect(countsOf([substitute, swap])).toEqual({
    wang: { given: 2, taken: 1 },
    li: { given: 0, taken: 1 },
    zhao: { given: 1, taken: 1 },
  });
});

it('what was taken back, an absence, one more duty and other days count for nobody', () => {
  expect(
    countsOf([
      { ...substitute, takenBack: true },
      { ...substitute, kind: 'takeBack' },
      { kind: 'absent', removed: [line('wang', '2022-01-07')], added: [], takenBack: false },
      { kind: 'overtime', removed: [], added: [line('li', '2022-01-07')], takenBack: false },
      { ...substitute, removed: [line('wang', '2022-01-13')], added: [line('li', '2022-01-13')] },
    ]),
  ).toEqual({});
});
