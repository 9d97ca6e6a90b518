import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { addDays, type LocalDate, type LocalTime, localDate, weekday, weekStart } from '../time/local-date.ts';

/** 工作日报（战报）、周小结 */
export const briefKinds = { day: '工作日报', week: '一周小结' } as const;
export type BriefKind = keyof typeof briefKinds;
export type BriefId = Id<'brief'>;
export const briefKind = z.enum(keysOf(briefKinds));

const section = z.object({
  key: z.string().max(30),
  heading: z.string().trim().max(30, '小标题最多 30 个字'),
  text: z.string().trim().max(2000, '一段最多 2000 个字'),
  /** what the figures said when this was saved: tells later whether they have changed */
  composed: z.string().max(2000).default(''),
});
export type BriefSection = z.output<typeof section>;

const MONDAY = 1;

/** What somebody has edited of a brief; where nothing is saved the words are composed from the figures of the day. */
export const briefFields = z
  .object({
    kind: briefKind,
    /** the day, or the Monday of the week */
    from: localDate,
    title: z.string().trim().min(1, '请写标题').max(60, '标题最多 60 个字'),
    sections: z.array(section).max(20),
    /** whether the table of figures is printed */
    withFigures: z.boolean(),
  })
  .refine(({ kind, from }) => kind === 'day' || weekday(from) === MONDAY, { path: ['from'], message: '一周小结从周一开始' });
export type BriefFields = z.output<typeof briefFields>;
export type Brief = BriefFields & { readonly id: BriefId; readonly savedAt: LocalTime; readonly savedBy: string };

/** Which days a brief is about. */
export interface BriefPeriod {
  readonly kind: BriefKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The brief that tells of `date`: the day itself, or Monday to Sunday around it. */
export const briefPeriod = (kind: BriefKind, date: LocalDate): BriefPeriod => {
  const from = kind === 'day' ? date : weekStart(date);
  return { kind, from, to: kind === 'day' ? date : addDays(from, 6) };
};

/** 昨日、上周: what a brief is compared with. */
export const periodBefore = ({ kind, from }: BriefPeriod): BriefPeriod => briefPeriod(kind, addDays(from, kind === 'day' ? -1 : -7));
