import { describe, expect, it } from 'vitest';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { WishId } from '#core/duty/wish.ts';
import { buildAssignment, buildDuty, buildPeople, buildSetup, day, personId, shiftId, testId } from '#core/testing/build-records.ts';
import { keepSameDays } from './keep-same.ts';
import { personRows, spokenDay } from './people-model.ts';

const setup = buildSetup();
const roster = buildPeople(2);
const periodOf = (assignments: DutyPeriod['assignments'], breaches: DutyPeriod['breaches'] = []): DutyPeriod => ({
  from: day('2022-01-06'),
  to: day('2022-01-08'),
  setup,
  people: roster,
  absences: [],
  assignments,
  breaches,
  open: [],
});
const first = buildAssignment(buildDuty(0, '2022-01-06', 1), { id: testId<'assignment'>('assignment', 1) });
const second = buildAssignment(buildDuty(1, '2022-01-07', 1), { id: testId<'assignment'>('assignment', 2) });

describe('rows of the people grid', () => {
  it('a wish stands beside the duty it concerns, in words', () => {
    const wish = { id: testId<'duty-wish'>('wish', 1) as WishId, personId: personId(0), date: day('2022-01-06'), shiftId: shiftId(0) };
    const [row] = personRows(periodOf([first]), [{ ...wish, wants: 'off', strength: 1, note: '' }]);
    expect(row?.days[0] && spokenDay(row.days[0])).toContain('夜班不想值');
  });

  it('after an edit, untouched days stay the same objects and every changed one is new (a stale cell after an edit)', () => {
    const before = personRows(periodOf([first, second]));
    const breach = {
      rule: 'rest',
      hard: true,
      date: day('2022-01-08'),
      shiftId: null,
      personId: personId(1),
      sentence: '休息不足',
    } as const;
    const after = keepSameDays(before, personRows(periodOf([{ ...first, pinned: true }], [breach])));
    const same = after.map((row, index) => row.days.map((one, column) => one === before[index]?.days[column]));
    expect(same).toEqual([
      [false, true, true],
      [true, false, false],
    ]);
    expect(after[1]?.days[1]?.duties).toEqual([]);
    expect(after[1]?.shifts).toBe(0);
  });
});
