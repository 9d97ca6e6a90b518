import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRunUnits } from '../../testing/build-run.ts';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import type { DoorStateName } from '../door-state.ts';
import { awayList } from './away-list.ts';
import { placedDoors } from './door-trips.ts';
import { type ReplanWish, replan } from './replan.ts';
import type { RunUnit } from './run.ts';

const day = '2022-01-08' as LocalDate;
const adopt = (units: readonly RunUnit[], wish: ReplanWish): readonly RunUnit[] => {
  const changed = new Map(replan(units, wish).map((unit) => [unit.id, unit]));
  return units.map((unit) => ({ ...unit, ...changed.get(unit.id) }));
};
const tickRooms = (units: readonly RunUnit[], state: DoorStateName, rooms: readonly string[], unitIndex = 0): readonly RunUnit[] =>
  units.map((unit, index) =>
    index === unitIndex ? { ...unit, doors: unit.doors.map((door) => (rooms.includes(door.room) ? { ...door, state } : door)) } : unit,
  );

test('a lost day: untouched units move whole, a begun unit keeps what was delivered on its day and only its rest moves', () => {
  const units = tickRooms(buildRunUnits([[6, 6]]), 'delivered', ['101', '102']);
  const [begun, untouched] = adopt(units, { what: 'open', of: null, dates: [day], teams: ['二队'] });
  expect(untouched).toMatchObject({ date: day, team: '二队' });
  expect(begun).toMatchObject({ date: '2022-01-06', team: '一队' });
  expect(begun?.doors.filter((door) => door.trip?.date === day).map((door) => door.room)).toEqual(['103', '201', '202', '203']);
});

test('a team falls out: only its doors are given to the others', () => {
  const [first, second] = [buildRunUnits([[4]], '一队'), buildRunUnits([[1], [4]], '二队').slice(1)];
  const units = [...first, ...second];
  const after = adopt(units, {
    what: 'open',
    of: [{ date: '2022-01-06' as LocalDate, team: '二队' }],
    dates: ['2022-01-06' as LocalDate],
    teams: ['一队'],
  });
  expect(after.map((unit) => unit.team)).toEqual(['一队', '一队']);
  expect(replan(units, { what: 'open', of: [], dates: [day], teams: ['一队'] })).toEqual([]);
});

test('the second round takes those who were not at home, and the list says when one comes again', () => {
  const units = tickRooms(tickRooms(buildRunUnits([[6]]), 'delivered', ['101', '102', '103', '201']), 'away', ['202', '203']);
  expect(awayList(units)).toMatchObject([{ building: '1号楼', unit: '1单元', rooms: ['202', '203'], again: null }]);
  const after = adopt(units, { what: 'away', of: null, dates: [day], teams: ['一队'] });
  expect(awayList(after)).toMatchObject([{ building: '1号楼', unit: '1单元', rooms: ['202', '203'], again: { date: day, team: '一队' } }]);
  expect(
    placedDoors(after)
      .filter((door) => door.state === 'delivered')
      .every((door) => door.on.date === '2022-01-06'),
  ).toBe(true);
});

test('however often the rest is planned anew, every household stays on exactly one trip and no tick is lost', () => {
  const wish = fc.record({
    what: fc.constantFrom('open' as const, 'away' as const),
    of: fc.constant(null),
    dates: fc.subarray([0, 1, 2, 3], { minLength: 1 }).map((offsets) => offsets.map((offset) => addDays(day, offset))),
    teams: fc.subarray(['一队', '二队', '三队'], { minLength: 1 }),
  });
  const marks = fc.array(fc.constantFrom<DoorStateName>('open', 'delivered', 'away', 'declined'), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(marks, fc.array(wish, { maxLength: 5 }), (states, wishes) => {
      let next = 0;
      const start = buildRunUnits([[5, 7], [4], [8]]).map((unit) => ({
        ...unit,
        doors: unit.doors.map((door) => ({ ...door, state: states[next++] ?? 'open' })),
      }));
      const end = wishes.reduce<readonly RunUnit[]>(adopt, start);
      const seen = (units: readonly RunUnit[]) =>
        placedDoors(units).map((door) => `${door.building} ${door.unit} ${door.room} ${door.state}`);
      expect(seen(end)).toEqual(seen(start));
      for (const last of wishes.slice(-1)) {
        const moved = placedDoors(end).filter((door) => door.state === last.what);
        expect(moved.every((door) => last.dates.includes(door.on.date) && last.teams.includes(door.on.team))).toBe(true);
      }
    }),
  );
});
