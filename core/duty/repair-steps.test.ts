import { expect, test } from 'vitest';
import { buildAssignment, buildDuty, personId, testId } from '../testing/build-records.ts';
import { changedRows, dutiesAfter } from './apply-change.ts';
import type { Duty } from './duty.ts';
import { groupSteps, repairSteps } from './repair-steps.ts';

const assigned = (duty: Duty, number: number) => buildAssignment(duty, { id: testId<'assignment'>('assignment', number) });
const lost = assigned(buildDuty(0, '2022-01-06', 1), 1);
const kept = assigned(buildDuty(1, '2022-01-06', 1), 2);
const moved = assigned(buildDuty(2, '2022-01-07', 1), 3);

test('what stays is not listed; who goes is paired with who comes to the same place', () => {
  const steps = repairSteps([lost, kept], [kept, buildDuty(3, '2022-01-06', 1)]);
  expect(steps).toMatchObject([{ kind: 'substitute', assignment: { id: lost.id }, taker: { personId: personId(3) } }]);
});

test('a place nobody takes is given up, an open one that is filled is an addition: nothing is hidden', () => {
  const steps = repairSteps([lost], [buildDuty(3, '2022-01-08', 2)]);
  expect(steps.map((step) => step.kind)).toEqual(['remove', 'add']);
});

test('somebody moved from one place to another ties both steps, other steps stay by themselves', () => {
  const steps = repairSteps(
    [lost, moved, assigned(buildDuty(0, '2022-01-09', 1), 4)],
    [buildDuty(2, '2022-01-06', 1), buildDuty(5, '2022-01-07', 1), buildDuty(6, '2022-01-09', 1)],
  );
  expect(groupSteps(steps).map((group) => group.map((step) => step.assignment?.date))).toEqual([
    ['2022-01-06', '2022-01-07'],
    ['2022-01-09'],
  ]);
});

test('a swap within one shift exchanges the people and keeps both places (an update row by row would put one person there twice)', () => {
  const other = assigned(buildDuty(1, '2022-01-06', 1, 1), 5);
  const rows = changedRows({ kind: 'swap', first: lost.id, second: other.id }, (id) => (id === lost.id ? lost : other));
  const after = dutiesAfter([lost, other], rows);
  expect(after.map((row) => [row.id, row.dutyPostId, row.personId])).toEqual([
    [lost.id, lost.dutyPostId, other.personId],
    [other.id, other.dutyPostId, lost.personId],
  ]);
});

test('nobody swaps with themselves', () => {
  expect(() => changedRows({ kind: 'swap', first: lost.id, second: lost.id }, () => lost)).toThrow('两个人');
});
