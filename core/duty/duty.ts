import { z } from 'zod';
import { type AssignmentId, type DutyPostId, id, type PersonId, type ShiftId } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { type LocalDate, type LocalTime, localDate } from '../time/local-date.ts';

/** 岗位类型 */
export const dutyPostKinds = {
  gateIn: '进口卡口',
  gateOut: '出口卡口',
  gate: '卡口',
  patrol: '巡逻',
  testing: '核酸点',
  depot: '物资点',
  phone: '值班室',
  other: '其他',
} as const;
export type DutyPostKind = keyof typeof dutyPostKinds;

export const dutyPostFields = z.object({
  name: z.string().trim().min(1, '请填写岗位名称').max(20, '岗位名称最多 20 个字'),
  kind: z.enum(keysOf(dutyPostKinds)),
  outdoor: z.boolean(),
});
export type DutyPostFields = z.output<typeof dutyPostFields>;
export type DutyPost = DutyPostFields & { readonly id: DutyPostId };

const MINUTES_PER_DAY = 1440;

/** A shift of the grid (班次). Minutes from the midnight of its owning day; `endMinute` passes 1440 when it crosses midnight. */
export const shiftFields = z
  .object({
    id: id<'shift'>(),
    /** one character that stays readable in black and white: 早 中 夜 */
    letter: z.string().trim().min(1, '请填写一个字的班次代号').max(1, '代号只用一个字'),
    name: z.string().trim().min(1, '请填写班次名称').max(10, '班次名称最多 10 个字'),
    startMinute: z
      .int()
      .min(0)
      .max(MINUTES_PER_DAY - 1),
    endMinute: z
      .int()
      .min(1)
      .max(2 * MINUTES_PER_DAY),
    /** a night shift counts for the limits on nights */
    night: z.boolean(),
    /** fairness weight: day 1.0, evening 1.2, night 1.5 */
    weight: z.number().min(0.1, '权重至少 0.1').max(10, '权重最多 10'),
  })
  .refine((shift) => shift.endMinute > shift.startMinute && shift.endMinute - shift.startMinute <= MINUTES_PER_DAY, {
    path: ['endMinute'],
    message: '结束时间应在开始之后，一班不超过 24 小时',
  });
export type Shift = z.output<typeof shiftFields>;

/** Heads wanted at a post in a shift, every day (需求人数). */
export const demandCell = z.object({
  dutyPostId: id<'duty-post'>(),
  shiftId: id<'shift'>(),
  heads: z.int('人数应是整数').min(0, '人数不能是负数').max(50, '一班一岗最多 50 人'),
});
export type DemandCell = z.output<typeof demandCell>;

/** 必须 = a plan never breaks it; 尽量 (`warn`) = shown, allowed, dear to the planner; 不管 (`off`) = not looked at. */
export const ruleModes = { must: '必须', warn: '尽量', off: '不管' } as const;
export type RuleMode = keyof typeof ruleModes;
const ruleMode = z.enum(keysOf(ruleModes));

/** The rules of a fair three-shift roster, each hard by default and open to the secretary's decision. */
export const dutyRules = z.object({
  /** rest between the end of one duty and the start of the next (EU 2003/88/EC art. 3: 11 h) */
  rest: z.object({ mode: ruleMode, hours: z.number().min(0).max(48) }),
  /** nights in a row, then free hours (BMC Public Health 12889-022-14098-5 table 1) */
  nights: z.object({ mode: ruleMode, most: z.int().min(1).max(14), freeHoursAfter: z.number().min(0).max(72) }),
  /** one stretch of free hours within every seven days (2003/88/EC art. 5: 24 h + 11 h) */
  weeklyRest: z.object({ mode: ruleMode, hours: z.number().min(0).max(96) }),
  /** days on duty in a row */
  consecutiveDays: z.object({ mode: ruleMode, most: z.int().min(1).max(31) }),
  /** hours from Monday to Sunday (劳动法 36) */
  weeklyHours: z.object({ mode: ruleMode, most: z.number().min(1).max(168) }),
  /** one Party member in every shift (每班由一名党员主要负责) */
  partyMember: z.object({ mode: ruleMode }),
  /** untrained people stand no duty */
  training: z.object({ mode: ruleMode }),
  /** no nights from this age on; minors never serve */
  seniorAge: z.object({ mode: ruleMode, age: z.int().min(50).max(120) }),
});
export type DutyRules = z.output<typeof dutyRules>;

/** 放宽的理由: why the secretary eased a rule, and when. */
export const ruleReason = z.object({
  rule: z.keyof(dutyRules),
  reason: z.string(),
  by: z.string(),
  at: z.string().transform((text) => text as LocalTime),
});
export type RuleReason = z.output<typeof ruleReason>;

export const defaultDutyRules: DutyRules = {
  rest: { mode: 'must', hours: 11 },
  nights: { mode: 'must', most: 2, freeHoursAfter: 24 },
  weeklyRest: { mode: 'must', hours: 35 },
  consecutiveDays: { mode: 'must', most: 6 },
  weeklyHours: { mode: 'must', most: 44 },
  partyMember: { mode: 'must' },
  training: { mode: 'must' },
  seniorAge: { mode: 'must', age: 70 },
};

/** One person at one post in one shift of one day. */
export const duty = z.object({
  date: localDate,
  shiftId: id<'shift'>(),
  dutyPostId: id<'duty-post'>(),
  personId: id<'person'>(),
});
export type Duty = z.output<typeof duty>;
export type Assignment = Duty & {
  readonly id: AssignmentId;
  /** 固定: planning never moves it */
  readonly pinned: boolean;
};

/** A place of the demand that nobody fills (空岗). */
export interface OpenPlace {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly dutyPostId: DutyPostId;
  readonly missing: number;
}

export type DutyRuleName =
  | keyof DutyRules
  /** two duties at once, or two shifts in one calendar day */
  | 'oneDutyADay'
  | 'notAvailable'
  | 'absent'
  | 'noNights'
  | 'minor'
  | 'removed'
  /** 搭班: together or apart, always a reminder */
  | 'pair';

/** A broken rule, told in a sentence that names the person, the day and the figure. */
export interface Breach {
  readonly rule: DutyRuleName;
  readonly hard: boolean;
  readonly date: LocalDate;
  readonly shiftId: ShiftId | null;
  readonly personId: PersonId | null;
  readonly sentence: string;
}
