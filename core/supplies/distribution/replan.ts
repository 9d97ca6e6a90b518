import type { LocalDate } from '../../time/local-date.ts';
import type { DoorState } from '../door-state.ts';
import { tripOfDoor } from './door-trips.ts';
import { planTrips, type Stop } from './plan-trips.ts';
import type { RunUnit } from './run.ts';
import { sameTrip, type Trip, tripKey } from './trip.ts';

/** 重排余下的 / 第二轮: which doors are planned anew. */
export interface ReplanWish {
  /** `open` = 未送, `away` = 不在家 */
  readonly what: 'open' | 'away';
  /** only doors that are now on one of these trips; null = all */
  readonly of: readonly Trip[] | null;
  /** only doors of these units of the run; null = all */
  readonly units?: readonly string[] | null;
  readonly dates: readonly LocalDate[];
  readonly teams: readonly string[];
}

type MovedUnit = Pick<RunUnit, 'id' | 'date' | 'team' | 'doors'>;

const wants = ({ what, of, units }: ReplanWish, unit: RunUnit, door: DoorState): boolean =>
  door.state === what && (!units || units.includes(unit.id)) && (of === null || of.some((trip) => sameTrip(trip, tripOfDoor(unit, door))));

/** A unit of which no door was ticked moves as a whole; of a begun one only the doors that are planned anew. */
const move = (unit: RunUnit, wish: ReplanWish, to: Trip): MovedUnit => {
  const { id, date, team, doors } = unit;
  if (doors.every((door) => door.state === 'open' && wants(wish, unit, door))) {
    return { id, ...to, doors: doors.map((door) => ({ ...door, trip: null })) };
  }
  const home = { date, team };
  return {
    id,
    ...home,
    doors: doors.map((door) => (wants(wish, unit, door) ? { ...door, trip: sameTrip(home, to) ? null : to } : door)),
  };
};

/** How many households a wish is about. */
export const wantedDoors = (units: readonly RunUnit[], wish: ReplanWish): number =>
  units.reduce((sum, unit) => sum + unit.doors.filter((door) => wants(wish, unit, door)).length, 0);

/** The units that change, as they become. Every door that is planned anew is on one of the new trips; no other door moves. */
export const replan = (units: readonly RunUnit[], wish: ReplanWish): readonly MovedUnit[] => {
  const stops: readonly Stop[] = units
    .map((unit) => ({
      key: unit.id as string,
      building: unit.buildingId as string,
      households: unit.doors.filter((door) => wants(wish, unit, door)).length,
    }))
    .filter((stop) => stop.households > 0);
  const trips = planTrips(stops, wish.dates, wish.teams);
  return units.flatMap((unit) => {
    const to = trips.get(unit.id);
    return to ? [move(unit, wish, to)] : [];
  });
};

export interface TripLoad {
  readonly trip: Trip;
  readonly households: number;
}

/** What a plan comes to, trip by trip in the order of days and teams; shown before it is adopted. */
export const planLoads = (
  trips: ReadonlyMap<string, Trip>,
  stops: readonly Stop[],
): readonly (TripLoad & { readonly stops: readonly Stop[] })[] => {
  const loads = new Map<string, { trip: Trip; households: number; stops: Stop[] }>();
  for (const stop of stops) {
    const trip = trips.get(stop.key);
    if (!trip) continue;
    const load = loads.get(tripKey(trip)) ?? { trip, households: 0, stops: [] };
    loads.set(tripKey(trip), { ...load, households: load.households + stop.households, stops: [...load.stops, stop] });
  }
  return [...loads.values()].sort((a, b) => a.trip.date.localeCompare(b.trip.date));
};
