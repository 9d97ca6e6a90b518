import type { DoorState } from '../door-state.ts';
import type { RunUnit } from './run.ts';
import { type Trip, tripKey } from './trip.ts';

/** A door with where it stands and the trip it is on. */
export interface PlacedDoor extends DoorState {
  readonly runUnitId: RunUnit['id'];
  readonly building: string;
  readonly unit: string;
  readonly on: Trip;
}

export const tripOfDoor = (unit: Trip, door: DoorState): Trip => door.trip ?? { date: unit.date, team: unit.team };

export const placedDoors = (units: readonly RunUnit[]): readonly PlacedDoor[] =>
  units.flatMap((unit) =>
    unit.doors.map((door) => ({ ...door, runUnitId: unit.id, building: unit.building, unit: unit.unit, on: tripOfDoor(unit, door) })),
  );

/** Every trip of the run, earlier days first, teams in the order of `teamOrder`. */
export const tripsOf = (units: readonly RunUnit[], teamOrder: readonly string[]): readonly Trip[] => {
  const trips = new Map(placedDoors(units).map((door) => [tripKey(door.on), door.on]));
  const rank = (team: string): number => {
    const at = teamOrder.indexOf(team);
    return at < 0 ? teamOrder.length : at;
  };
  return [...trips.values()].sort(
    (a, b) => a.date.localeCompare(b.date) || rank(a.team) - rank(b.team) || a.team.localeCompare(b.team, 'zh'),
  );
};
