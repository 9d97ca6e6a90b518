import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { BuildingUnitId, Site } from '#core/roster/organisation/building.ts';
import { findHouseholds, type Household } from '#core/service/household.ts';

/** Doors that a search may mean; more is a whole building and finds too much. */
const MOST_DOORS = 60;

/** Only a door with its staircase or its room is meant: a single figure would be every building. */
const doorsMeant = (text: string, site: Site): readonly Household[] =>
  /\d.*[^\d].*\d/.test(text) ? findHouseholds(text, site, MOST_DOORS) : [];

/** A table of records that stand for a door. */
interface PlaceColumns {
  readonly unitId: AnySQLiteColumn;
  readonly room: AnySQLiteColumn;
}

/** Rows of the doors that a typed door may mean; undefined when it is none. */
export const atDoor = (columns: PlaceColumns, text: string, site: Site): SQL | undefined => {
  const rooms = new Map<BuildingUnitId, string[]>();
  for (const { unitId, room } of doorsMeant(text, site)) if (unitId) rooms.set(unitId, [...(rooms.get(unitId) ?? []), room]);
  return or(...[...rooms].map(([unitId, ofUnit]) => and(eq(columns.unitId, unitId), inArray(columns.room, ofUnit))));
};

/** The same, and places outside the list of buildings by their words; nothing matches what is neither. */
export const atPlace = (columns: PlaceColumns, text: string, site: Site): SQL => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const elsewhere = and(isNull(columns.unitId), ...words.map((word) => sql`instr(lower(${columns.room}), ${word}) > 0`));
  return or(atDoor(columns, text, site), words.length > 0 ? elsewhere : sql`0`) ?? sql`0`;
};
