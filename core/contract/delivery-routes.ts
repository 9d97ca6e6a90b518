import { z } from 'zod';
import { keysOf } from '../roster/person.ts';
import type { DayMade, DeliveryDay } from '../service/deliveries/day-view.ts';
import { deliveryOutcomes, deliveryTaskFields, type IsolatedHousehold, isolatedHouseholdFields } from '../service/deliveries/delivery.ts';
import { type DeliveryTeam, deliveryTeams } from '../service/deliveries/team.ts';
import type { Household } from '../service/household.ts';
import { localDate, localTime } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, deliveryPeople, query, servicePeople, task } from './route.ts';

const MOST_AT_ONCE = 1000;
const tasks = z.array(id<'delivery-task'>()).min(1, '请先选任务').max(MOST_AT_ONCE, `一次最多 ${MOST_AT_ONCE} 件`);
const households = z.array(id<'isolated-household'>()).min(1, '请先选住户').max(MOST_AT_ONCE, `一次最多 ${MOST_AT_ONCE} 户`);

const known = (place: Household): boolean => place.room !== '';
const door = { path: ['place'], message: '请写门牌，例如 3-2-501' };

/** 居家隔离户 and 配送任务 */
export const deliveryRoutes = {
  /** 居家隔离户 that are served now or later, or were until lately, by their last day */
  'isolated.list': query(z.object({}), ['service'], deliveryPeople).returns<readonly IsolatedHousehold[]>(),
  /** one household or a pasted list of them; refused as a whole when a door is on the list for the same days */
  'isolated.save': command(
    '登记居家隔离户',
    z.object({
      households: z
        .array(
          z.object({
            id: id<'isolated-household'>(),
            fields: isolatedHouseholdFields.refine(({ place }) => known(place), door),
          }),
        )
        .min(1, '请先写一户')
        .max(MOST_AT_ONCE, `一次最多 ${MOST_AT_ONCE} 户`),
    }),
    ['service'],
    servicePeople,
  ).returns<{ saved: number }>(),
  /** 解除: the last day they are served */
  'isolated.end': command('解除居家隔离', z.object({ ids: households, until: localDate }), ['service'], servicePeople).returns<{
    ended: number;
  }>(),
  'isolated.remove': command('删除居家隔离户', z.object({ ids: households }), ['service'], servicePeople).returns<{ removed: number }>(),

  'delivery.day': query(z.object({ date: localDate }), ['service'], deliveryPeople).returns<DeliveryDay>(),
  /** 生成当天任务: asking twice makes nothing twice */
  'delivery.makeDay': command('生成配送任务', z.object({ date: localDate }), ['service'], deliveryPeople).returns<DayMade>(),
  /** a new task, or one that is changed */
  'delivery.save': command(
    '保存配送任务',
    z.object({ id: id<'delivery-task'>(), fields: deliveryTaskFields.refine(({ place }) => known(place), door) }),
    ['service'],
    deliveryPeople,
  ).returns<null>(),
  /** `outcome` null = 还没送; `at` null = now */
  'delivery.tick': command(
    '登记配送结果',
    z.object({ ids: tasks, outcome: z.enum(keysOf(deliveryOutcomes)).nullable(), at: localTime.nullable() }),
    ['service'],
    deliveryPeople,
  ).returns<{ changed: number; left: number }>(),
  'delivery.assign': command(
    '换配送队',
    z.object({ ids: tasks, team: z.string().trim().max(20, '配送队最多 20 个字') }),
    ['service'],
    deliveryPeople,
  ).returns<{ changed: number }>(),
  'delivery.remove': command('删除配送任务', z.object({ ids: tasks }), ['service'], deliveryPeople).returns<{ removed: number }>(),
  'delivery.teams': query(z.object({}), ['service'], deliveryPeople).returns<readonly DeliveryTeam[]>(),
  /** `today`'s tasks that nobody has ended fall to the team that now serves their unit */
  'delivery.saveTeams': command('设置配送队', z.object({ teams: deliveryTeams }), ['service'], deliveryPeople).returns<{ moved: number }>(),
  /** 任务、居家隔离户、快递、接送 of a period as a workbook */
  'delivery.workbook': task(z.object({ period }), deliveryPeople).returns<FileBytes>(),
} as const;
