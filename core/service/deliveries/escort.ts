import { z } from 'zod';
import type { Id } from '../../contract/id.ts';
import { keysOf } from '../../roster/person.ts';
import { localTime } from '../../time/local-date.ts';
import { householdFields } from '../household.ts';

/** 闭环接送的每一步, in their order. */
export const escortSteps = {
  home: '出家门',
  gate: '出卡口',
  vehicle: '上车',
  arrived: '到达',
  leaving: '返程上车',
  backAtGate: '进卡口',
  backHome: '回到家',
} as const;
export type EscortStepKind = keyof typeof escortSteps;

export type EscortId = Id<'escort'>;
export type EscortStepId = Id<'escort-step'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 闭环接送: a resident is taken somewhere and back, from hand to hand. Where and when, never why. */
export const escortFields = z.object({
  place: householdFields,
  /** 去哪里 */
  destination: text('去哪里', 40).min(1, '请写去哪里，例如 市第一医院'),
  departAt: localTime,
  /** 预计几点回来 */
  backBy: localTime,
  /** 轮椅、担架、两人搀扶 */
  aids: text('需要什么帮助', 60),
  /** 车辆 */
  vehicle: text('车辆', 30),
  note: text('备注', 100),
});
export type EscortFields = z.output<typeof escortFields>;

/** 交接: who handed over to whom, and when. Added, never changed. */
export const escortStepFields = z.object({
  kind: z.enum(keysOf(escortSteps)),
  at: localTime,
  /** 交 and 接, as they are called: a driver or a nurse is not on the roster */
  handedBy: text('交的人', 20).min(1, '请写谁交的'),
  takenBy: text('接的人', 20).min(1, '请写谁接的'),
  note: text('备注', 100),
});
export type EscortStepFields = z.output<typeof escortStepFields>;
export type EscortStep = EscortStepFields & { readonly id: EscortStepId };

export interface Escort extends EscortFields {
  readonly id: EscortId;
  /** in the order in which they happened */
  readonly steps: readonly EscortStep[];
}
