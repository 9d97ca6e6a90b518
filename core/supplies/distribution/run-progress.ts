import { type DoorState, doorStates } from '../door-state.ts';
import type { RunUnit } from './run.ts';

/** Households by what became of them. */
export interface DoorCounts {
  readonly households: number;
  readonly open: number;
  readonly delivered: number;
  readonly away: number;
  readonly declined: number;
}

export const countDoors = (doors: readonly Pick<DoorState, 'state'>[]): DoorCounts => {
  const of = (state: DoorState['state']): number => doors.filter((door) => door.state === state).length;
  return { households: doors.length, open: of('open'), delivered: of('delivered'), away: of('away'), declined: of('declined') };
};

/** Nothing left to bring: every household has its goods or wants none. */
export const isServed = (counts: DoorCounts): boolean => counts.open + counts.away === 0;

/** 753 户，已送 240 户，不在家 5 户，未送 508 户 */
export const progressWords = (counts: DoorCounts): string =>
  [
    `${counts.households} 户`,
    ...(['delivered', 'away', 'declined', 'open'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${doorStates[state]} ${counts[state]} 户`),
  ].join('，');

export interface BuildingProgress {
  readonly building: string;
  readonly units: readonly RunUnit[];
  readonly counts: DoorCounts;
}

/** Building by building, in the order in which they come. */
export const progressByBuilding = (units: readonly RunUnit[]): readonly BuildingProgress[] => {
  const buildings = new Map<string, RunUnit[]>();
  for (const unit of units) buildings.set(unit.buildingId, [...(buildings.get(unit.buildingId) ?? []), unit]);
  return [...buildings.values()].map((ofBuilding) => ({
    building: ofBuilding[0]?.building ?? '',
    units: ofBuilding,
    counts: countDoors(ofBuilding.flatMap((unit) => unit.doors)),
  }));
};

export const runCounts = (units: readonly RunUnit[]): DoorCounts => countDoors(units.flatMap((unit) => unit.doors));
