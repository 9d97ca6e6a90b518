import { z } from 'zod';
import { type Id, id, type PersonId } from '../../contract/id.ts';

export type BuildingId = Id<'building'>;
export type BuildingUnitId = Id<'building-unit'>;

/** Far above any community one gate serves; a slip of the hand is caught. */
export const mostBuildings = 300;
export const mostUnitsOfBuilding = 40;
export const mostRoomsOfUnit = 400;

const carer = id<'person'>().nullable();

/** 门牌: no separators and no dash inside, so that a typed list reads one way only. */
const room = z
  .string()
  .trim()
  .min(1, '门牌不能是空的')
  .max(10, '一个门牌最多 10 个字')
  .regex(/^[^\s,，、;；\-–—~～至]+$/, '门牌里不要有空格、逗号、横线和“至”');

export const roomsOfUnit = z
  .array(room)
  .max(mostRoomsOfUnit, `一个单元最多 ${mostRoomsOfUnit} 户`)
  .refine((rooms) => new Set(rooms).size === rooms.length, '有门牌写了两次')
  .readonly();

export const buildingName = z.string().trim().min(1, '请填写楼栋，例如 1栋').max(12, '楼栋名称最多 12 个字');
export const unitName = z.string().trim().min(1, '请填写单元，例如 1单元').max(12, '单元名称最多 12 个字');

/** 楼栋, with the committee member (支委) and the person (楼栋负责人) answerable for it; null = nobody yet. */
export const buildingFields = z.object({ name: buildingName, committeeId: carer, carerId: carer });
export type BuildingFields = z.output<typeof buildingFields>;
export type Building = BuildingFields & { readonly id: BuildingId; readonly position: number };

/** 单元 of a building: its doors by number and never who lives behind them. */
export const buildingUnitFields = z.object({
  buildingId: id<'building'>(),
  name: unitName,
  rooms: roomsOfUnit,
  /** 单元负责人 */
  carerId: carer,
});
export type BuildingUnitFields = z.output<typeof buildingUnitFields>;
export type BuildingUnit = BuildingUnitFields & { readonly id: BuildingUnitId; readonly position: number };

/** Every building and unit of the site in the order of their numbers. */
export interface Site {
  readonly buildings: readonly Building[];
  /** of all buildings, building by building */
  readonly units: readonly BuildingUnit[];
}

/** Who answers for what, as one change of one place. */
export type CarerPlace =
  | { readonly kind: 'committee' | 'building'; readonly id: BuildingId }
  | { readonly kind: 'unit'; readonly id: BuildingUnitId };

export interface CarerChange {
  readonly place: CarerPlace;
  /** null: nobody answers for it for now */
  readonly personId: PersonId | null;
}

export const unitsOf = (site: Pick<Site, 'units'>, buildingId: BuildingId): readonly BuildingUnit[] =>
  site.units.filter((unit) => unit.buildingId === buildingId);
