import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localDate } from '../time/local-date.ts';

/** 支部活动的类别 */
export const activityKinds = {
  founding: '支部成立',
  oath: '重温入党誓词',
  partyDay: '主题党日',
  lesson: '微党课',
  cleaning: '卫生清扫',
  service: '便民服务',
  visit: '走访慰问',
  other: '其他',
} as const;
export type ActivityKind = keyof typeof activityKinds;
export type ActivityId = Id<'activity'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 支部活动 */
export const activityFields = z
  .object({
    kind: z.enum(keysOf(activityKinds)),
    name: text('名称', 60).min(1, '请写活动名称'),
    date: localDate,
    place: text('地点', 60),
    /** 主持人、领誓人 */
    hostId: id<'person'>().nullable(),
    /** 参加的人 on the roster */
    personIds: z.array(id<'person'>()).max(500),
    /** 参加人数 with those who are not on the roster */
    headcount: z.int('人数写整数').min(0).max(9999, '人数太大，请核对'),
    /** 誓词、承诺 */
    pledge: text('誓词或承诺', 500),
    /** 做了什么、成果 */
    words: text('成果', 1000),
  })
  .refine(({ headcount, personIds }) => headcount >= personIds.length, {
    path: ['headcount'],
    message: '人数不能比名单上的人还少',
  });
export type ActivityFields = z.output<typeof activityFields>;
export type Activity = ActivityFields & { readonly id: ActivityId };
