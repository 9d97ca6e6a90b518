import { z } from 'zod';
import { id } from '../contract/id.ts';
import { keysOf } from '../roster/person.ts';
import { localDate } from '../time/local-date.ts';

/** 防控阶段 */
export const phases = { lockdown: '封控', control: '管控', lifted: '解封' } as const;
export type Phase = keyof typeof phases;

/** Bits of a week, bit 0 = Monday. */
export const EVERY_DAY = 127;

/** 按阶段、按星期的人数: heads that take the place of the daily figure in a phase (null = any) and on some weekdays (127 = any). */
export const demandVariant = z.object({
  phase: z.enum(keysOf(phases)).nullable(),
  weekdays: z.int().min(1, '请至少选一天').max(EVERY_DAY),
  dutyPostId: id<'duty-post'>(),
  shiftId: id<'shift'>(),
  heads: z.int('人数应是整数').min(0, '人数不能是负数').max(50, '一班一岗最多 50 人'),
});
export type DemandVariant = z.output<typeof demandVariant>;

/** From this day on the community stands in this phase. */
export const phaseChange = z.object({ from: localDate, phase: z.enum(keysOf(phases)) });
export type PhaseChange = z.output<typeof phaseChange>;

export const holidayKinds = { off: '放假', worked: '调休上班' } as const;

/** A day that differs from its weekday: off, or a weekend day worked in exchange. */
export const holiday = z.object({
  date: localDate,
  name: z.string().trim().min(1, '请填写节日名称').max(20, '节日名称最多 20 个字'),
  kind: z.enum(keysOf(holidayKinds)),
});
export type Holiday = z.output<typeof holiday>;
