import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';

/** Whose sheets: a working group, or these people; everybody on the roster without either. */
export const chosenPeople = {
  group: z.string().trim().max(20).optional(),
  personIds: z.array(id<'person'>()).min(1, '请先选人').max(10_000).readonly().optional(),
};

/** Printed papers of people. Each kind has its maker in the host's table of roster papers. */
export const rosterDocuments = [
  /** 花名册 in stroke order: for the office with telephones, or for posting with what each person agreed to */
  z.object({ kind: z.literal('roster-list'), purpose: z.enum(['internal', 'posting']), ...chosenPeople }),
  /** 组织架构图 of four levels; for posting only with names of who agreed */
  z.object({ kind: z.literal('organisation-chart'), size: z.enum(['A3', 'A4']), purpose: z.enum(['internal', 'posting']) }),
  /** 通讯录卡: telephones of the branch, leaders of groups, useful numbers; one sheet of equal cards */
  z.object({ kind: z.literal('contact-card') }),
  /** 桌牌: A4 folded once */
  z.object({ kind: z.literal('desk-sign'), ...chosenPeople }),
  /** 工作证, with duties on the back if wanted */
  z.object({
    kind: z.literal('badge'),
    size: z.enum(['90x54', '85x120']),
    back: z.boolean(),
    firstNumber: z.int('起始编号应是整数').min(1, '起始编号从 1 起').max(9000, '起始编号太大了').optional(),
    ...chosenPeople,
  }),
  /** 党员先锋岗 signs: of one post, or of all */
  z.object({ kind: z.literal('pioneer-sign'), size: z.enum(['A4', 'A5']), pioneerPostId: id<'pioneer-post'>().optional() }),
  /** 亮身份 亮职责 亮承诺: a sheet a person; Party members unless people are named */
  z.object({ kind: z.literal('commitment-sheet'), ...chosenPeople }),
  /** 双报到报到单, blank */
  z.object({ kind: z.literal('registration-form') }),
  /** 培训签到表: of a session, or for these people; else blank */
  z.object({ kind: z.literal('training-sheet'), trainingId: id<'training'>().optional(), ...chosenPeople }),
  /** 领用签收单: what each was given; from the first day on without `from` */
  z.object({ kind: z.literal('kit-receipt'), from: localDate.optional(), to: localDate, ...chosenPeople }),
] as const;
export type RosterDocument = z.output<(typeof rosterDocuments)[number]>;
/** The request of one kind, e.g. `RosterRequest<'roster-list'>`. */
export type RosterRequest<K extends RosterDocument['kind']> = Extract<RosterDocument, { kind: K }>;
