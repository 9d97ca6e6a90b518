import { z } from 'zod';
import { type Id, id } from '../../contract/id.ts';
import { keysOf } from '../../roster/person.ts';
import { localTime } from '../../time/local-date.ts';
import { householdFields } from '../household.ts';

/** 诉求来自哪里 */
export const requestChannels = { call: '来电', group: '微信群', door: '上门', patrol: '巡楼发现', other: '其他' } as const;
export type RequestChannel = keyof typeof requestChannels;

/** 诉求类别 */
export const requestKinds = {
  medicine: '就医用药',
  food: '买菜送餐',
  parcel: '快递物品',
  repair: '水电维修',
  passing: '进出通行',
  test: '核酸检测',
  care: '照护帮扶',
  question: '政策咨询',
  complaint: '意见投诉',
  other: '其他',
} as const;
export type RequestKind = keyof typeof requestKinds;

/** 办结情况; null = 还在办 */
export const requestOutcomes = { done: '已办好', explained: '已说明', passedOn: '已转交', withdrawn: '不用办了' } as const;
export type RequestOutcome = keyof typeof requestOutcomes;

export type ServiceRequestId = Id<'service-request'>;
export type CommonReplyId = Id<'common-reply'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/;

/** 身份证号 is asked of nobody and stands in no request. */
export const hasIdNumber = (words: string): boolean => ID_NUMBER.test(words);
const NO_ID_NUMBER = '这里不写身份证号，请删去再登记';

/** 诉求: what is wanted, where and by when. No names of residents; the telephone only to call back, and it is purged. */
export const requestFields = z.object({
  at: localTime,
  channel: z.enum(keysOf(requestChannels)),
  kind: z.enum(keysOf(requestKinds)),
  place: householdFields,
  phone: text('电话', 30),
  words: text('诉求', 500)
    .min(1, '请写要办什么事')
    .refine((words) => !hasIdNumber(words), NO_ID_NUMBER),
  /** 接单人; null = nobody yet */
  takerId: id<'person'>().nullable(),
  /** 答应什么时候办好 */
  dueAt: localTime.nullable(),
});
export type RequestFields = z.output<typeof requestFields>;

/** 办结 */
export const requestResult = z.object({
  outcome: z.enum(keysOf(requestOutcomes)),
  doneAt: localTime,
  result: text('办理结果', 500)
    .min(1, '请写怎么办的，居民问起来答得上')
    .refine((words) => !hasIdNumber(words), NO_ID_NUMBER),
  /** the reusable reply it was answered with */
  replyId: id<'common-reply'>().nullable(),
});
export type RequestResult = z.output<typeof requestResult>;

export interface ServiceRequest extends RequestFields {
  readonly id: ServiceRequestId;
  /** 第几号 */
  readonly number: number;
  /** null = 在办 */
  readonly answer: RequestResult | null;
}

/** 常用答复: answered once, used again. */
export const commonReplyFields = z.object({
  kind: z.enum(keysOf(requestKinds)),
  title: text('问题', 60).min(1, '请写居民常问的是什么'),
  words: text('答复', 500).min(1, '请写答复'),
});
export type CommonReplyFields = z.output<typeof commonReplyFields>;
export type CommonReply = CommonReplyFields & { readonly id: CommonReplyId; readonly position: number };
