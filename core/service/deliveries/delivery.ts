import { z } from 'zod';
import { type Id, id } from '../../contract/id.ts';
import { keysOf } from '../../roster/person.ts';
import { localDate, type localTime } from '../../time/local-date.ts';
import { householdFields } from '../household.ts';

/** 送什么 */
export const deliveryKinds = {
  meal: '三餐',
  vegetables: '蔬菜粮油',
  water: '饮用水',
  medicine: '药品',
  parcel: '快递',
  rubbish: '收垃圾',
  errand: '代办',
  other: '其他',
} as const;
export type DeliveryKind = keyof typeof deliveryKinds;

/** 送到没有; null = 还没送 */
export const deliveryOutcomes = { done: '已送到', noAnswer: '没人应门', refused: '不需要', later: '改天送' } as const;
export type DeliveryOutcome = keyof typeof deliveryOutcomes;

export type IsolatedHouseholdId = Id<'isolated-household'>;
export type DeliveryTaskId = Id<'delivery-task'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 居家隔离户: a door that is served every day from a day to a day. No names, no cause. */
export const isolatedHouseholdFields = z
  .object({
    place: householdFields,
    from: localDate,
    /** 最后一天; null = not known yet */
    until: localDate.nullable(),
    /** 每天要送的 */
    kinds: z.array(z.enum(keysOf(deliveryKinds))).max(8),
    /** what the person at the door must know: 放门口、两桶水 */
    needs: text('注意事项', 100),
  })
  .refine(({ from, until }) => until === null || until >= from, { path: ['until'], message: '结束日期不能早于开始日期' });
export type IsolatedHouseholdFields = z.output<typeof isolatedHouseholdFields>;
export type IsolatedHousehold = IsolatedHouseholdFields & { readonly id: IsolatedHouseholdId };

/** 配送任务: one errand to one door on one day. */
export const deliveryTaskFields = z.object({
  date: localDate,
  place: householdFields,
  kind: z.enum(keysOf(deliveryKinds)),
  need: text('需求', 100),
  /** 配送队, by name */
  team: text('配送队', 20),
  takerId: id<'person'>().nullable(),
});
export type DeliveryTaskFields = z.output<typeof deliveryTaskFields>;
export interface DeliveryTask extends DeliveryTaskFields {
  readonly id: DeliveryTaskId;
  readonly outcome: DeliveryOutcome | null;
  readonly doneAt: z.output<typeof localTime> | null;
}
