import type { PersonId } from '#core/contract/id.ts';
import { type Building, type BuildingUnit, type CarerPlace, type Site, unitsOf } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';

export interface UnitRow {
  readonly unit: BuildingUnit;
  readonly carer: Person | null;
  readonly open: boolean;
}

export interface BuildingRow {
  readonly building: Building;
  readonly committee: Person | null;
  readonly carer: Person | null;
  /** open ones first */
  readonly units: readonly UnitRow[];
  readonly households: number;
  /** places of the building, its units included, that nobody answers for */
  readonly openPlaces: number;
}

const isOpen = (person: Person | null): boolean => person === null || person.removed;

/** Every building with its people; those with an open place come first. */
export const buildingRows = (site: Site, people: readonly Person[]): readonly BuildingRow[] => {
  const byId = new Map<PersonId, Person>(people.map((person) => [person.id, person]));
  const find = (id: PersonId | null): Person | null => (id === null ? null : (byId.get(id) ?? null));
  const rows = site.buildings.map((building): BuildingRow => {
    const units = unitsOf(site, building.id).map((unit): UnitRow => {
      const carer = find(unit.carerId);
      return { unit, carer, open: isOpen(carer) };
    });
    const [committee, carer] = [find(building.committeeId), find(building.carerId)];
    return {
      building,
      committee,
      carer,
      units: [...units.filter((row) => row.open), ...units.filter((row) => !row.open)],
      households: units.reduce((sum, row) => sum + row.unit.rooms.length, 0),
      openPlaces: Number(isOpen(committee)) + Number(isOpen(carer)) + units.filter((row) => row.open).length,
    };
  });
  return [...rows.filter((row) => row.openPlaces > 0), ...rows.filter((row) => row.openPlaces === 0)];
};

export type GivenLevel = CarerPlace['kind'];

/** What giving several buildings to one person comes to at each level; `unit` means all their units. */
export const placesOf = (rows: readonly BuildingRow[], level: GivenLevel): readonly CarerPlace[] =>
  rows.flatMap((row): readonly CarerPlace[] =>
    level === 'unit' ? row.units.map(({ unit }) => ({ kind: 'unit', id: unit.id })) : [{ kind: level, id: row.building.id }],
  );
