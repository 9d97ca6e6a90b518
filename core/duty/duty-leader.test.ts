import { describe, expect, it } from 'vitest';
import { buildAbsence, buildPeople, day, personId, shiftId } from '../testing/build-records.ts';
import { leaderEntries, rotateLeaders } from './duty-leader.ts';

const rotation = {
  from: day('2022-01-03'),
  to: day('2022-01-06'),
  people: buildPeople(3),
  absences: [],
  shiftIds: [],
};

const order = (leaders: ReturnType<typeof rotateLeaders>) => leaders.map((leader) => Number.parseInt(leader.personId.slice(-2), 16));

describe('轮流带班', () => {
  it('goes round in the order picked', () => {
    expect(order(rotateLeaders(rotation))).toEqual([0, 1, 2, 0]);
  });

  it('passes over who is on leave, and that person takes the first turn when back', () => {
    const absences = [buildAbsence({ personId: personId(0), from: day('2022-01-03'), to: day('2022-01-04') })];
    expect(order(rotateLeaders({ ...rotation, absences }))).toEqual([1, 2, 0, 1]);
  });

  it('leaves a day without a leader rather than name somebody who has gone', () => {
    const people = buildPeople(1, () => ({ availableTo: day('2022-01-04') }));
    expect(rotateLeaders({ ...rotation, people }).map(({ date }) => date)).toEqual(['2022-01-03', '2022-01-04']);
  });

  it('shift by shift, everybody leads nights in turn', () => {
    const leaders = rotateLeaders({ ...rotation, to: day('2022-01-04'), people: buildPeople(3), shiftIds: [shiftId(0), shiftId(1)] });
    expect(order(leaders)).toEqual([0, 1, 2, 0]);
    expect(leaders[2]).toEqual({ date: '2022-01-04', shiftId: shiftId(0), personId: personId(2) });
  });
});

describe('a rotation over what stands already', () => {
  it('takes back what it does not name, and leaves other days alone', () => {
    const old = [
      { date: day('2022-01-03'), shiftId: shiftId(0), personId: personId(5) },
      { date: day('2022-01-09'), shiftId: null, personId: personId(5) },
    ];
    const entries = leaderEntries(old, rotateLeaders({ ...rotation, to: day('2022-01-03') }), {
      from: rotation.from,
      to: day('2022-01-03'),
    });
    expect(entries).toEqual([
      { date: '2022-01-03', shiftId: shiftId(0), personId: null },
      { date: '2022-01-03', shiftId: null, personId: personId(0) },
    ]);
  });
});
