import { z } from 'zod';
import { type Escort, escortFields, escortStepFields } from '../service/deliveries/escort.ts';
import { id } from './id.ts';
import { command, query, servicePeople } from './route.ts';

const escort = id<'escort'>();
const fields = escortFields
  .refine(({ place }) => place.room !== '', { path: ['place'], message: '请写门牌，例如 3-2-501' })
  .refine(({ departAt, backBy }) => backBy > departAt, { path: ['backBy'], message: '预计回来的时间要晚于出发时间' });

/** 闭环接送: doors and journeys of residents, seen by those who serve them alone */
export const escortRoutes = {
  /** those that are open by their time, then the newest that are home again */
  'escort.list': query(z.object({}), ['service'], servicePeople).returns<readonly Escort[]>(),
  /** once they have left, door and destination stay as they are */
  'escort.save': command('登记接送', z.object({ id: escort, fields }), ['service'], servicePeople).returns<null>(),
  /** one hand-over more: the next in order, not before the former, not in the future */
  'escort.step': command(
    '登记接送交接',
    z.object({ id: id<'escort-step'>(), escortId: escort, fields: escortStepFields }),
    ['service'],
    servicePeople,
  ).returns<{ home: boolean }>(),
  /** refused while they are out */
  'escort.remove': command('删除接送', z.object({ id: escort }), ['service'], servicePeople).returns<null>(),
} as const;
