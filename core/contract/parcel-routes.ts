import { z } from 'zod';
import { parcelBatchFields, parcelFields } from '../service/deliveries/parcel.ts';
import type { ParcelShelf } from '../service/deliveries/parcel-clock.ts';
import { localTime } from '../time/local-date.ts';
import { id } from './id.ts';
import { command, deliveryPeople, query } from './route.ts';

const MOST_PARCELS = 500;
const batch = id<'parcel-batch'>();
const parcels = z.array(id<'parcel'>()).min(1, '请先选快递').max(MOST_PARCELS, `一次最多 ${MOST_PARCELS} 件`);
const fields = parcelFields.refine(({ place }) => place.room !== '', { path: ['place'], message: '请写门牌，例如 3-2-501' });

/** 快递: arrives, is disinfected, rests two hours, goes to the door */
export const parcelRoutes = {
  'parcel.shelf': query(z.object({}), ['service'], deliveryPeople).returns<ParcelShelf>(),
  'parcel.saveBatch': command(
    '登记一批快递',
    z.object({ id: batch, fields: parcelBatchFields }),
    ['service'],
    deliveryPeople,
  ).returns<null>(),
  /** also mends the time; a parcel that went out meanwhile must have rested all the same */
  'parcel.disinfect': command('登记消杀', z.object({ id: batch, at: localTime }), ['service'], deliveryPeople).returns<{
    readyAt: string;
  }>(),
  'parcel.add': command(
    '登记快递',
    z.object({
      batchId: batch,
      parcels: z
        .array(z.object({ id: id<'parcel'>(), fields }))
        .min(1, '请先写一件')
        .max(MOST_PARCELS, `一次最多 ${MOST_PARCELS} 件`),
    }),
    ['service'],
    deliveryPeople,
  ).returns<{ added: number }>(),
  'parcel.edit': command('修改快递', z.object({ id: id<'parcel'>(), fields }), ['service'], deliveryPeople).returns<null>(),
  /** refused before two hours after the disinfection, with the minute it may; all or none */
  'parcel.deliver': command(
    '登记快递送达',
    z.object({ ids: parcels, at: localTime, delivererId: id<'person'>().nullable() }),
    ['service'],
    deliveryPeople,
  ).returns<{ delivered: number }>(),
  /** 放回货架: a slip of the hand found late */
  'parcel.putBack': command('快递放回货架', z.object({ ids: parcels }), ['service'], deliveryPeople).returns<{ putBack: number }>(),
  'parcel.remove': command('删除快递', z.object({ ids: parcels }), ['service'], deliveryPeople).returns<{ removed: number }>(),
  /** with the parcels of it that wait; refused once one went out */
  'parcel.removeBatch': command('删除一批快递', z.object({ id: batch }), ['service'], deliveryPeople).returns<{ parcels: number }>(),
} as const;
