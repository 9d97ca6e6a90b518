import { z } from 'zod';
import { branchFields, ownBranchFields } from '../roster/organisation/branch.ts';
import {
  buildingFields,
  buildingName,
  buildingUnitFields,
  mostBuildings,
  mostUnitsOfBuilding,
  roomsOfUnit,
  type Site,
  unitName,
} from '../roster/organisation/building.ts';
import { appointment, relief, termFields } from '../roster/organisation/office-term.ts';
import type { Organisation } from '../roster/organisation/overview.ts';
import { pioneerPostFields } from '../roster/organisation/pioneer-post.ts';
import { roleDuties } from '../roster/organisation/role-duties.ts';
import { groupMove, workingGroupFields } from '../roster/organisation/working-group.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];

const plannedUnit = z.object({ id: id<'building-unit'>(), name: unitName, rooms: roomsOfUnit });
const plannedBuilding = z.object({
  id: id<'building'>(),
  name: buildingName,
  units: z.array(plannedUnit).max(mostUnitsOfBuilding, `一栋最多 ${mostUnitsOfBuilding} 个单元`),
});
const carerPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['committee', 'building']), id: id<'building'>() }),
  z.object({ kind: z.literal('unit'), id: id<'building-unit'>() }),
]);
const carerChange = z.object({ place: carerPlace, personId: id<'person'>().nullable() });

/** 楼栋和单元, and who answers for each */
const buildingRoutes = {
  'building.list': query(nothing, ['roster']).returns<Site>(),
  'building.save': command('保存楼栋', z.object({ id: id<'building'>(), fields: buildingFields }), ['roster'], secretary).returns<null>(),
  /** takes its units with it */
  'building.remove': command('删除楼栋', z.object({ id: id<'building'>() }), ['roster'], secretary).returns<null>(),
  'building.saveUnit': command(
    '保存单元',
    z.object({ id: id<'building-unit'>(), fields: buildingUnitFields }),
    ['roster'],
    secretary,
  ).returns<null>(),
  'building.removeUnit': command('删除单元', z.object({ id: id<'building-unit'>() }), ['roster'], secretary).returns<null>(),
  /** adds exactly these buildings with their units, in one step */
  'building.generate': command(
    '生成楼栋',
    z.object({ buildings: z.array(plannedBuilding).min(1, '没有要生成的楼栋').max(mostBuildings, `一次最多 ${mostBuildings} 栋`) }),
    ['roster'],
    secretary,
  ).returns<{ buildings: number; units: number; households: number }>(),
  'building.assign': command(
    '安排包片',
    z.object({ changes: z.array(carerChange).min(1, '没有要安排的楼栋或单元').max(2000) }),
    ['roster'],
    secretary,
  ).returns<null>(),
} as const;

/** 支部和任职: appointed by the approving body, never elected */
const officeRoutes = {
  'branch.save': command('保存党支部', z.object({ id: id<'branch'>(), fields: branchFields }), ['roster'], secretary).returns<null>(),
  'branch.saveOwn': command('保存本支部', ownBranchFields, ['roster'], secretary).returns<null>(),
  /** refused while people are in it */
  'branch.remove': command('删除党支部', z.object({ id: id<'branch'>() }), ['roster'], secretary).returns<null>(),
  /** puts people into a branch; null = that of the post */
  'branch.movePeople': command(
    '编入党支部',
    z.object({ branchId: id<'branch'>().nullable(), personIds: z.array(id<'person'>()).min(1, '请选要编入的人').max(10_000) }),
    ['roster', 'duty'],
    secretary,
  ).returns<{ moved: number }>(),
  'office.appoint': command('任命', z.object({ id: id<'office-term'>(), appointment }), ['roster', 'duty'], secretary).returns<null>(),
  'office.relieve': command('免去', relief, ['roster', 'duty'], secretary).returns<null>(),
  'office.saveTerm': command('更正任期', z.object({ id: id<'office-term'>(), fields: termFields }), ['roster'], secretary).returns<null>(),
} as const;

/** 组织 */
export const organisationRoutes = {
  'organisation.get': query(nothing, ['roster', 'post']).returns<Organisation>(),
  'organisation.saveRoleDuties': command('修改七大员职责', z.object({ roleDuties }), ['roster', 'notices'], secretary).returns<null>(),
  ...buildingRoutes,
  ...officeRoutes,
  /** a new name is written with every member in the same step */
  'group.save': command(
    '保存工作组',
    z.object({ id: id<'working-group'>(), fields: workingGroupFields }),
    ['roster', 'duty'],
    secretary,
  ).returns<null>(),
  'group.addAll': command(
    '建立工作组',
    z.object({
      groups: z
        .array(z.object({ id: id<'working-group'>(), fields: workingGroupFields }))
        .min(1, '没有要建立的工作组')
        .max(30),
    }),
    ['roster'],
    secretary,
  ).returns<{ added: number }>(),
  /** its members belong to no group afterwards */
  'group.remove': command('撤销工作组', z.object({ id: id<'working-group'>() }), ['roster', 'duty'], secretary).returns<null>(),
  'group.move': command('移到工作组', groupMove, ['roster', 'duty'], secretary).returns<{ moved: number }>(),
  /** holders are Party members, else refused with the reason */
  'pioneer.save': command(
    '保存党员先锋岗',
    z.object({ id: id<'pioneer-post'>(), fields: pioneerPostFields }),
    ['roster'],
    secretary,
  ).returns<null>(),
  'pioneer.remove': command('撤销党员先锋岗', z.object({ id: id<'pioneer-post'>() }), ['roster'], secretary).returns<null>(),
} as const;
