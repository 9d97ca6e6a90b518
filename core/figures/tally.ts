import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localDate } from '../time/local-date.ts';

/** 宣传计数: numbers of a day, never to whom. */
export const tallyKinds = {
  messages: '发布信息',
  calls: '接听来电',
  leaflets: '发放宣传单',
  broadcasts: '喇叭广播',
  explained: '当面劝导',
  disinfected: '消杀次数',
  other: '其他',
} as const;
export type TallyKind = keyof typeof tallyKinds;
export type TallyId = Id<'tally'>;

export const tallyFields = z.object({
  date: localDate,
  kind: z.enum(keysOf(tallyKinds)),
  count: z.int('只写整数').min(1, '至少 1').max(99_999, '数字太大了，请核对'),
  note: z.string().trim().max(60, '备注最多 60 个字'),
});
export type TallyFields = z.output<typeof tallyFields>;
export type Tally = TallyFields & { readonly id: TallyId; readonly at: LocalTime };

export type PatrolId = Id<'patrol'>;

const CLOCK = '时间写成 8:30 这样';

/** 巡逻: a round, who walked it, from when to when, and what was found. */
export const patrolFields = z
  .object({
    date: localDate,
    /** minutes from midnight of `date`; past 1440 it is the next day */
    startMinute: z.int(CLOCK).min(0, CLOCK).max(1439, CLOCK),
    endMinute: z.int(CLOCK).min(0, CLOCK).max(2879, CLOCK),
    personIds: z.array(id<'person'>()).min(1, '请选谁去巡的').max(20),
    route: z.string().trim().max(60, '路线最多 60 个字'),
    found: z.string().trim().max(300, '发现最多 300 个字'),
  })
  .refine(({ startMinute, endMinute }) => endMinute > startMinute, { path: ['endMinute'], message: '结束时间要晚于开始时间' });
export type PatrolFields = z.output<typeof patrolFields>;
export type Patrol = PatrolFields & { readonly id: PatrolId };
