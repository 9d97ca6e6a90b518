import { describe, expect, it } from 'vitest';
import type { AssignmentId } from '../contract/id.ts';
import { buildAbsence, buildAssignment, buildDuty, buildPeople, buildSetup, day, personId, testId } from '../testing/build-records.ts';
import type { Assignment, Duty } from './duty.ts';
import { type DutyStep, editDuties } from './edit-duties.ts';

const assignmentId = (number: number): AssignmentId => testId<'assignment'>('assignment', number);
const standing = (number: number, duty: Duty, pinned = false): Assignment => buildAssignment(duty, { id: assignmentId(number), pinned });
const put = (number: number, duty: Duty): DutyStep => ({ remove: null, add: { id: assignmentId(number), duty } });
const move = (from: number, to: number, duty: Duty): DutyStep => ({ remove: assignmentId(from), add: { id: assignmentId(to), duty } });

const run = (assignments: readonly Assignment[], steps: readonly DutyStep[], careful = false, absent = false) =>
  editDuties(
    {
      from: day('2022-01-06'),
      to: day('2022-01-12'),
      setup: buildSetup(),
      people: buildPeople(6, (index) => ({ removed: index === 5 })),
      absences: absent ? [buildAbsence({ personId: personId(2), from: day('2022-01-06'), to: day('2022-01-07') })] : [],
      duties: assignments,
      assignments,
    },
    steps,
    careful,
  );

describe('a batch of changes to the duty table', () => {
  it('shifts a row of duties by one day, each into the seat its neighbour leaves (taking the old seat for still taken would refuse all but the last)', () => {
    const row = [1, 2, 3].map((number) => standing(number, buildDuty(1, `2022-01-0${5 + number}`, 1)));
    const steps = [1, 2, 3].map((number) => move(number, 10 + number, buildDuty(1, `2022-01-0${6 + number}`, 1)));
    const edit = run(row, steps);
    expect(edit.refused).toEqual([]);
    expect(edit.added.map((one) => one.duty.date)).toEqual(['2022-01-07', '2022-01-08', '2022-01-09']);
    expect(edit.gone).toHaveLength(3);
  });

  it('leaves a duty where it is when it cannot go where it was sent (a duty lost on its way)', () => {
    const here = standing(1, buildDuty(1, '2022-01-06', 1, 0));
    const there = standing(2, buildDuty(1, '2022-01-07', 1, 1));
    const edit = run([here, there], [move(1, 3, buildDuty(1, '2022-01-07', 1, 0))]);
    expect(edit).toMatchObject({ gone: [], added: [], refused: [{ reason: expect.stringContaining('同一班') }] });
  });

  it('keeps a seat for the duty that could not leave it, and refuses whoever wanted that seat', () => {
    const pinned = standing(1, buildDuty(1, '2022-01-06', 1), true);
    const edit = run([pinned], [move(1, 3, buildDuty(1, '2022-01-08', 1)), put(4, buildDuty(1, '2022-01-06', 1, 2))]);
    expect(edit.gone).toEqual([]);
    expect(edit.added).toEqual([]);
    expect(edit.refused.map((one) => one.reason)).toEqual([expect.stringContaining('固定'), expect.stringContaining('同一班')]);
  });

  it('says of people no longer on the roster and of duties changed meanwhile that nothing was done with them', () => {
    const edit = run([], [put(1, buildDuty(5, '2022-01-06', 1)), { remove: assignmentId(9), add: null }]);
    expect(edit.refused.map((one) => one.reason)).toEqual([expect.stringContaining('移出'), expect.stringContaining('改动过')]);
  });

  it('carefully: fills open places only, never somebody on leave or straight out of a night; else shows it and does it', () => {
    const steps = [
      put(1, buildDuty(0, '2022-01-06', 0)),
      put(2, buildDuty(1, '2022-01-06', 0)),
      put(3, buildDuty(3, '2022-01-06', 0)),
      put(4, buildDuty(2, '2022-01-06', 1)),
      put(5, buildDuty(0, '2022-01-06', 1)),
    ];
    const careful = run([], steps, true, true);
    expect(careful.added.map((one) => one.duty.personId)).toEqual([personId(0), personId(1)]);
    expect(careful.refused.map((one) => one.reason)).toEqual([
      expect.stringContaining('已满'),
      expect.stringContaining('请假'),
      expect.stringMatching(/休息|一天/),
    ]);
    expect(run([], steps, false, true).added).toHaveLength(5);
  });
});
