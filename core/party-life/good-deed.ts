import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localDate } from '../time/local-date.ts';
import { isMonthDay } from './birthdays.ts';

/** 好人好事, 居民致谢 */
export const deedKinds = { deed: '好人好事', thanks: '居民致谢', praise: '上级表扬' } as const;
export type DeedKind = keyof typeof deedKinds;
export type GoodDeedId = Id<'good-deed'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

export const goodDeedFields = z.object({
  kind: z.enum(keysOf(deedKinds)),
  date: localDate,
  /** 谁做的 */
  personIds: z.array(id<'person'>()).max(50),
  /** 事迹、感谢的话; residents without their names */
  words: text('内容', 500).min(1, '请写是什么事'),
  /** 锦旗、来信、群里留言 */
  form: text('形式', 20),
});
export type GoodDeedFields = z.output<typeof goodDeedFields>;
export type GoodDeed = GoodDeedFields & { readonly id: GoodDeedId };

/** 生日: month and day only, told by the person; no year. */
export const birthdayFields = z.object({
  monthDay: z.string().refine(isMonthDay, '生日写月和日，例如 3月15日'),
});
