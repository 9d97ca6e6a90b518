import { z } from 'zod';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { addDays } from '../time/local-date.ts';
import type { BackupRecord } from './backup.ts';

/** 到期清除: what of people outside the branch is emptied after some days, with the reason for the days it comes with. */
export const purgeKinds = {
  donorPhone: { word: '捐赠人的电话', days: 90, since: '捐赠那天', why: '道谢、回访用，三个月足够；捐赠人姓名和凭证留着对账。' },
  guardian: { word: '未成年捐赠人的监护人', days: 90, since: '捐赠那天', why: '只为当时征得同意，过后用不上。' },
  household: { word: '领物住户的门牌', days: 90, since: '领物那天', why: '查漏补领用，三个月以后只要数量。' },
  recipient: { word: '手写的领用人', days: 180, since: '领物那天', why: '可能是住户的称呼；也可能是岗位名，所以多留些时候。' },
  door: { word: '入户分发的门牌', days: 30, since: '分发结束那天', why: '哪家不在家，送完就用不上；送到几户留着对账。' },
  residence: { word: '已移出人员的居住地', days: 30, since: '报到那天（人已移出花名册）', why: '人已经离开，不必再知道他住哪里。' },
  absenceNote: { word: '请假、生病的备注', days: 60, since: '假期结束那天', why: '可能写到身体情况；请假的天数留着排班用。' },
} as const;
export type PurgeKind = keyof typeof purgeKinds;
export const purgeKindNames = Object.keys(purgeKinds) as readonly PurgeKind[];

const days = z.int('天数要是整数').min(7, '至少留 7 天，来得及更正').max(3650, '最多 3650 天').nullable();

/** 每类留几天; null = kept until the branch is dissolved. Nothing goes by itself: a wrong clock would take it along. Today says what is due. */
export const purgeRules = z.object({
  days: z.object({
    donorPhone: days,
    guardian: days,
    household: days,
    recipient: days,
    door: days,
    residence: days,
    absenceNote: days,
  }),
});
export type PurgeRules = z.output<typeof purgeRules>;

export const defaultPurgeRules: PurgeRules = {
  days: { donorPhone: 90, guardian: 90, household: 90, recipient: 180, door: 30, residence: 30, absenceNote: 60 },
};

/** What happened on or before this day is due; null = never. */
export const dueUntil = (rules: PurgeRules, kind: PurgeKind, today: LocalDate): LocalDate | null => {
  const kept = rules.days[kind];
  return kept === null ? null : addDays(today, -kept);
};

/** One record with a field that is due. */
export interface PurgeLine {
  readonly kind: PurgeKind;
  readonly day: LocalDate;
  /** which record, as people know it: its voucher, the run and unit, the person */
  readonly what: string;
}

/** 清除过的: figures only. */
export const purgeNote = z.object({
  at: z.string().transform((text) => text as LocalTime),
  user: z.string(),
  counts: z.partialRecord(z.enum(['donorPhone', 'guardian', 'household', 'recipient', 'door', 'residence', 'absenceNote']), z.int()),
  /** steps of the log whose contents went with it */
  steps: z.int(),
});
export type PurgeNote = z.output<typeof purgeNote>;

export interface PurgeState {
  readonly rules: PurgeRules;
  /** how many are due of each kind */
  readonly due: Readonly<Record<PurgeKind, number>>;
  readonly lines: readonly PurgeLine[];
  /** steps of the log whose contents would go too */
  readonly steps: number;
  /** these still hold it until they age out; a purge reaches no backup */
  readonly backups: readonly BackupRecord[];
  /** newest first */
  readonly done: readonly PurgeNote[];
}

export const countDue = (due: Readonly<Record<PurgeKind, number>>): number => purgeKindNames.reduce((sum, kind) => sum + due[kind], 0);
