import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalTime, localDate } from '../time/local-date.ts';

/** 工作日报（战报）、周小结 */
export const briefKinds = { day: '工作日报', week: '一周小结' } as const;
export type BriefKind = keyof typeof briefKinds;
export type BriefId = Id<'brief'>;

/** What somebody has edited of a brief; where nothing is saved the words are composed from the figures of the day. */
export const briefFields = z.object({
  kind: z.enum(keysOf(briefKinds)),
  /** the day, or the Monday of the week */
  from: localDate,
  title: z.string().trim().min(1, '请写标题').max(60, '标题最多 60 个字'),
  sections: z
    .array(
      z.object({
        key: z.string().max(30),
        heading: z.string().trim().max(30, '小标题最多 30 个字'),
        text: z.string().trim().max(2000, '一段最多 2000 个字'),
      }),
    )
    .max(20),
  /** whether the table of figures is printed */
  withFigures: z.boolean(),
});
export type BriefFields = z.output<typeof briefFields>;
export type Brief = BriefFields & { readonly id: BriefId; readonly savedAt: LocalTime; readonly savedBy: string };
