import { and, eq, ne } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type {
  Building,
  BuildingFields,
  BuildingId,
  BuildingUnit,
  BuildingUnitFields,
  BuildingUnitId,
  CarerPlace,
  Site,
} from '#core/roster/organisation/building.ts';
import { byPositionAndName, positionOfName } from '#core/roster/organisation/name-order.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { building, buildingUnit } from '../../schema/index.ts';

/** 楼栋 in the order of their numbers, without the removed ones. */
export const listBuildings = (db: Db): readonly Building[] =>
  db.select().from(building).where(eq(building.removed, false)).all().sort(byPositionAndName);

export type BuildingRow = typeof building.$inferSelect;
export type UnitRow = typeof buildingUnit.$inferSelect;

/** Units by building, then by number, without the removed ones and those of removed buildings. */
const unitsInOrder = (buildings: readonly Building[], rows: readonly UnitRow[]): readonly BuildingUnit[] => {
  const place = new Map(buildings.map(({ id }, index) => [id, index]));
  return rows
    .filter(({ removed, buildingId }) => !removed && place.has(buildingId))
    .sort((a, b) => (place.get(a.buildingId) ?? 0) - (place.get(b.buildingId) ?? 0) || byPositionAndName(a, b));
};

/** The site that these rows describe. */
export const siteOfRows = (buildingRows: readonly BuildingRow[], unitRows: readonly UnitRow[]): Site => {
  const buildings = buildingRows.filter(({ removed }) => !removed).sort(byPositionAndName);
  return { buildings, units: unitsInOrder(buildings, unitRows) };
};

/** 单元 of all buildings or of one: by building, then by number. */
export const listUnits = (db: Db, buildingId?: BuildingId): readonly BuildingUnit[] => {
  const rows = db.select().from(buildingUnit).where(eq(buildingUnit.removed, false)).all();
  return unitsInOrder(listBuildings(db), rows).filter((unit) => buildingId === undefined || unit.buildingId === buildingId);
};

export const readSite = (db: Db): Site => ({ buildings: listBuildings(db), units: listUnits(db) });

const refuseTaken = (taken: { readonly name: string } | undefined, where: string): void => {
  if (!taken) return;
  throw new ExpectedFailure('refused', `${where}已经有${taken.name}了，没有保存。请换一个名称。`, { 'fields.name': '这个名称已经有了' });
};

const readBuilding = (db: Db, id: BuildingId): Building => {
  const found = db.select().from(building).where(eq(building.id, id)).get();
  if (!found || found.removed) throw new ExpectedFailure('notFound', '这栋楼已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return found;
};

const readUnit = (db: Db, id: BuildingUnitId): BuildingUnit => {
  const found = db.select().from(buildingUnit).where(eq(buildingUnit.id, id)).get();
  if (!found || found.removed) throw new ExpectedFailure('notFound', '这个单元已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return found;
};

/** Adds a building or changes one; two of one name are refused. */
export const saveBuilding = (writer: RowWriter, id: BuildingId, fields: BuildingFields): void => {
  const same = and(eq(building.name, fields.name), eq(building.removed, false), ne(building.id, id));
  refuseTaken(writer.db.select().from(building).where(same).get(), '');
  const row = { ...fields, position: positionOfName(fields.name), removed: false };
  if (writer.db.select().from(building).where(eq(building.id, id)).get()) writer.update('building', id, row);
  else writer.insert('building', { ...row, id });
};

/** Takes a building away with its units; what was written about them stays readable. */
export const removeBuilding = (writer: RowWriter, id: BuildingId): Building => {
  const found = readBuilding(writer.db, id);
  for (const unit of listUnits(writer.db, id)) writer.update('buildingUnit', unit.id, { removed: true });
  writer.update('building', id, { removed: true });
  return found;
};

/** Adds a unit or changes one; two of one name in a building are refused. */
export const saveUnit = (writer: RowWriter, id: BuildingUnitId, fields: BuildingUnitFields): void => {
  const { name } = readBuilding(writer.db, fields.buildingId);
  const ofBuilding = and(eq(buildingUnit.buildingId, fields.buildingId), eq(buildingUnit.removed, false));
  const same = and(ofBuilding, eq(buildingUnit.name, fields.name), ne(buildingUnit.id, id));
  refuseTaken(writer.db.select().from(buildingUnit).where(same).get(), name);
  const row = { ...fields, position: positionOfName(fields.name), removed: false };
  if (writer.db.select().from(buildingUnit).where(eq(buildingUnit.id, id)).get()) writer.update('buildingUnit', id, row);
  else writer.insert('buildingUnit', { ...row, id });
};

/** 1栋 2单元, as it is called everywhere. */
export const unitTitle = (db: Db, id: BuildingUnitId): string => {
  const unit = readUnit(db, id);
  return `${readBuilding(db, unit.buildingId).name} ${unit.name}`;
};

export const removeUnit = (writer: RowWriter, id: BuildingUnitId): void => {
  readUnit(writer.db, id);
  writer.update('buildingUnit', id, { removed: true });
};

/** 包片: puts a person, or nobody, in charge of one place; answers what the place is called. */
export const assignCarer = (writer: RowWriter, place: CarerPlace, personId: PersonId | null): string => {
  if (place.kind === 'unit') {
    const title = unitTitle(writer.db, place.id);
    writer.update('buildingUnit', place.id, { carerId: personId });
    return title;
  }
  const { name } = readBuilding(writer.db, place.id);
  writer.update('building', place.id, place.kind === 'committee' ? { committeeId: personId } : { carerId: personId });
  return name;
};
