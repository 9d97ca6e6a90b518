import { z } from 'zod';
import { id } from '../contract/id.ts';
import type { BuildingUnit, Site } from '../roster/organisation/building.ts';

/**
 * 楼室: a door of the site, never who lives behind it. `unitId` null: the place is not in the list of buildings and stands in `room` in words
 * (商铺、门卫室), or nothing is known (both empty).
 */
export const householdFields = z.object({
  unitId: id<'building-unit'>().nullable(),
  room: z.string().trim().max(20, '门牌最多 20 个字'),
});
export type Household = z.output<typeof householdFields>;

export const noHousehold: Household = { unitId: null, room: '' };

/** One key per door, for maps and comparison. */
export const householdKey = ({ unitId, room }: Household): string => `${unitId ?? ''} ${room}`;

const unitText = (unit: BuildingUnit, site: Site): string =>
  `${site.buildings.find((one) => one.id === unit.buildingId)?.name ?? ''}${unit.name}`;

/** 3栋2单元501; '' when nothing is known. */
export const householdText = ({ unitId, room }: Household, site: Site): string => {
  const unit = site.units.find((one) => one.id === unitId);
  return unit ? `${unitText(unit, site)}${room}` : room;
};

const SEPARATORS = /[\s\-–—－/、,，.。]+/;
const SUFFIX = /(号楼|单元|栋|楼|幢|座|室|号|户)/g;
const bare = (text: string): string => text.replace(SUFFIX, '');
const partsOf = (typed: string): readonly string[] =>
  typed
    .trim()
    .replace(SUFFIX, '-')
    .split(SEPARATORS)
    .filter((part) => part !== '');

const matches = (name: string, part: string | undefined, last: boolean): boolean =>
  part === undefined || (last ? bare(name).startsWith(part) : bare(name) === part);

interface MeantUnits {
  readonly units: readonly BuildingUnit[];
  /** undefined: all of their rooms */
  readonly roomPart: string | undefined;
}

/** 3-501: where no staircase of the building is called like the second part, it is a room in any of them. */
const unitsMeant = ([buildingPart, unitPart, roomPart]: readonly string[], site: Site): MeantUnits => {
  const buildings = new Set(
    site.buildings.filter(({ name }) => matches(name, buildingPart, unitPart === undefined)).map(({ id: key }) => key),
  );
  const inside = site.units.filter(({ buildingId }) => buildings.has(buildingId));
  const units = inside.filter(({ name }) => matches(name, unitPart, roomPart === undefined));
  return units.length === 0 && roomPart === undefined ? { units: inside, roomPart: unitPart } : { units, roomPart };
};

/**
 * Doors that what is typed at the telephone may mean, in the order of the site: `3-2-501`, `3栋2单元501`, `3 2 501`, `3号楼2单元501室`, `3-501`. The
 * last part may be unfinished; building and unit before it must be whole.
 */
export const findHouseholds = (typed: string, site: Site, most: number): readonly Household[] => {
  const parts = partsOf(typed);
  if (parts.length === 0 || parts.length > 3) return [];
  const { units, roomPart } = unitsMeant(parts, site);
  const found: Household[] = [];
  for (const unit of units) {
    for (const room of unit.rooms) {
      if (matches(room, roomPart, true)) found.push({ unitId: unit.id, room });
      if (found.length === most) return found;
    }
  }
  return found;
};

/** The one door that is meant for certain; null otherwise: the caller says so, and nothing is guessed. */
export const readHousehold = (typed: string, site: Site): Household | null => {
  const parts = partsOf(typed);
  if (parts.length !== 3) return null;
  const same = findHouseholds(typed, site, Number.POSITIVE_INFINITY).filter(({ room }) => bare(room) === parts[2]);
  return same.length === 1 ? (same[0] ?? null) : null;
};
