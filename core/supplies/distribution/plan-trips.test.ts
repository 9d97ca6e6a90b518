import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../time/local-date.ts';
import { planTrips, type Stop } from './plan-trips.ts';
import { planLoads } from './replan.ts';

const monday = '2022-01-10' as LocalDate;
const days = (count: number): readonly LocalDate[] => Array.from({ length: count }, (_, index) => addDays(monday, index));
/** 13 buildings, 50 units, 753 households, as in the report the sample stands for. */
const community: readonly Stop[] = Array.from({ length: 50 }, (_, index) => ({
  key: `unit ${index}`,
  building: `building ${index % 4 === 3 && index > 47 ? 12 : Math.min(12, Math.floor(index / 4))}`,
  households: index < 3 ? 16 : 15,
}));

test('753 households on three days with three teams: every unit once, 251 a day give or take a unit', () => {
  const teams = ['一队', '二队', '三队'];
  const trips = planTrips(community, days(3), teams);
  expect(community.reduce((sum, stop) => sum + stop.households, 0)).toBe(753);
  expect(trips.size).toBe(50);
  const loads = planLoads(trips, community);
  const perDay = days(3).map((date) => loads.filter((load) => load.trip.date === date).reduce((sum, load) => sum + load.households, 0));
  expect(perDay.reduce((sum, load) => sum + load, 0)).toBe(753);
  expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(16);
  for (const load of loads) expect(Math.abs(load.households - 753 / 9)).toBeLessThanOrEqual(16 + 16);
});

test('any plan covers each unit exactly once, on one of its days with one of its teams', () => {
  const stop = fc.record({ building: fc.constantFrom('1', '2', '3'), households: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(
      fc.array(stop, { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (parts, dayCount, teamCount) => {
        const stops = parts.map((one, index) => ({ ...one, key: `unit ${index}` }));
        const teams = Array.from({ length: teamCount }, (_, index) => `${index + 1}队`);
        const trips = planTrips(stops, days(dayCount), teams);
        expect([...trips.keys()].sort()).toEqual(stops.map((one) => one.key).sort());
        for (const trip of trips.values()) {
          expect(days(dayCount)).toContain(trip.date);
          expect(teams).toContain(trip.team);
        }
      },
    ),
  );
});

test('without a team nothing is planned, and nothing is planned for nobody', () => {
  expect(planTrips(community, days(3), []).size).toBe(0);
});
