import type { BuildingId, BuildingUnitId, Site } from '../../roster/organisation/building.ts';
import type { DoorVisit } from './door-visit.ts';
import { addCounts, countVisits, type VisitCounts } from './visit-counts.ts';

/** The visited doors of one unit, each with its newest visit. */
export interface UnitVisits {
  readonly unitId: BuildingUnitId;
  readonly doors: readonly DoorVisit[];
}

export interface CoveredDoor {
  readonly room: string;
  /** null = nobody was there yet */
  readonly visit: DoorVisit | null;
}
export interface CoveredUnit {
  readonly id: BuildingUnitId;
  readonly building: string;
  readonly name: string;
  /** in walking order: as they are listed */
  readonly doors: readonly CoveredDoor[];
  readonly counts: VisitCounts;
}
export interface CoveredBuilding {
  readonly id: BuildingId;
  readonly name: string;
  readonly units: readonly CoveredUnit[];
  readonly counts: VisitCounts;
}

/** 第3户: how a door is called once its number was purged. */
const PURGED = /^第\d+户$/;

/** Door numbers of this round are gone on their date: the figures stay, a facade can no longer be drawn. */
export const isPurged = (visits: readonly UnitVisits[]): boolean => visits.some(({ doors }) => doors.some(({ room }) => PURGED.test(room)));

const coverUnit = (unit: Site['units'][number], building: string, visits: readonly DoorVisit[]): CoveredUnit => {
  const byRoom = new Map(visits.map((visit) => [visit.room, visit]));
  const listed = new Set(unit.rooms);
  const others = visits.filter((visit) => !listed.has(visit.room) && !PURGED.test(visit.room));
  return {
    id: unit.id,
    building,
    name: unit.name,
    doors: [
      ...unit.rooms.map((room) => ({ room, visit: byRoom.get(room) ?? null })),
      ...others.map((visit) => ({ room: visit.room, visit })),
    ],
    counts: countVisits(
      unit.rooms.length + others.length,
      visits.map((visit) => visit.result),
    ),
  };
};

/** Every building of the site with its doors and what a round knows of them. A door taken off the list stays as long as it was visited. */
export const coverSite = (site: Site, visits: readonly UnitVisits[]): readonly CoveredBuilding[] => {
  const ofUnit = new Map(visits.map(({ unitId, doors }) => [unitId, doors]));
  return site.buildings.map(({ id, name }) => {
    const units = site.units.filter((unit) => unit.buildingId === id).map((unit) => coverUnit(unit, name, ofUnit.get(unit.id) ?? []));
    return { id, name, units, counts: addCounts(units.map((unit) => unit.counts)) };
  });
};

export const unitsCovered = (buildings: readonly CoveredBuilding[]): readonly CoveredUnit[] => buildings.flatMap(({ units }) => units);
export const totalOf = (buildings: readonly CoveredBuilding[]): VisitCounts => addCounts(buildings.map(({ counts }) => counts));
