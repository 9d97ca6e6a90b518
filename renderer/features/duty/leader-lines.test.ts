import { describe, expect, it } from 'vitest';
import { buildPeople, buildSetup, day, personId, shiftId } from '#core/testing/build-records.ts';
import { leaderInRow, leaderLines } from './leader-lines.ts';

const people = buildPeople(2, (index) => ({ name: ['王强', '李静'][index] ?? '' }));
const period = { from: day('2022-01-06'), people, setup: buildSetup() };
const leaders = [
  { date: day('2022-01-06'), shiftId: null, personId: personId(0) },
  { date: day('2022-01-07'), shiftId: null, personId: personId(0) },
  { date: day('2022-01-07'), shiftId: shiftId(0), personId: personId(1) },
  { date: day('2022-01-20'), shiftId: null, personId: personId(1) },
];

describe('带班 at the top of the grid', () => {
  it('says today first, names single shifts by their letter, and looks a week ahead', () => {
    expect(leaderLines(period, leaders, day('2022-01-06'))).toEqual(['今天 王强', '1月7日 周五 王强（夜 李静）']);
  });

  it('days gone by are left out', () => {
    expect(leaderLines(period, leaders, day('2022-01-07'))).toEqual(['今天 王强（夜 李静）']);
  });

  it('in the rows the leader of a shift goes before that of the day, who stands in its first row only', () => {
    const row = (shift: number, firstOfDay: boolean) => ({ date: day('2022-01-07'), shift: { id: shiftId(shift) }, firstOfDay });
    expect(leaderInRow(leaders, row(0, true))?.personId).toBe(personId(1));
    expect(leaderInRow(leaders, row(1, true))?.personId).toBe(personId(0));
    expect(leaderInRow(leaders, row(1, false))).toBeNull();
  });
});
