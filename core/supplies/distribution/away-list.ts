import type { DoorState } from '../door-state.ts';
import { type PlacedDoor, placedDoors } from './door-trips.ts';
import type { RunUnit } from './run.ts';

/** 不在家名单 is a list of doors; it never knows a name. */
export interface AwayLine {
  readonly runUnitId: RunUnit['id'];
  readonly building: string;
  readonly unit: string;
  readonly rooms: readonly string[];
  /** the trip of the second round; null = not planned yet */
  readonly again: PlacedDoor['on'] | null;
}

const isAway = (door: Pick<DoorState, 'state'>): boolean => door.state === 'away';

/** Unit by unit and trip by trip, in the order of buildings. */
export const awayList = (units: readonly RunUnit[]): readonly AwayLine[] => {
  const lines = new Map<string, AwayLine>();
  for (const door of placedDoors(units).filter(isAway)) {
    const key = `${door.runUnitId} ${door.trip ? `${door.trip.date} ${door.trip.team}` : ''}`;
    const line = lines.get(key) ?? { runUnitId: door.runUnitId, building: door.building, unit: door.unit, rooms: [], again: door.trip };
    lines.set(key, { ...line, rooms: [...line.rooms, door.room] });
  }
  return [...lines.values()];
};
