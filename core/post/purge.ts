import { z } from 'zod';
import { keysOf } from '../roster/person.ts';
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
  requestPlace: {
    ...{ word: '诉求的门牌、电话和内容', days: 30, since: '办结那天' },
    why: '回访、对账一个月足够；几件、哪一类、多久办好都留着。',
  },
  deliveryPlace: {
    ...{ word: '配送和隔离户的门牌', days: 14, since: '送的那天（隔离户从结束那天）' },
    why: '查漏补送用；送了几户、送到没有都留着。',
  },
  parcelPlace: { word: '快递的门牌', days: 14, since: '送达那天（没有销号的从到达那天）', why: '交到了就用不上；收发件数都留着。' },
  escortPlace: { word: '接送的门牌和去向', days: 14, since: '回到家那天', why: '万一要查交接，两周足够；接送几次留着。' },
  visitDoor: { word: '排查的门牌和备注', days: 30, since: '这一轮结束那天', why: '复查完就用不上；敲了几户、什么结果留着。' },
  careCase: { word: '包保户', days: 30, since: '包保结束那天', why: '每户登记时写定自己的清除日期，一般是这些天；联系几次留着。' },
} as const;
export type PurgeKind = keyof typeof purgeKinds;
export const purgeKindNames = Object.keys(purgeKinds) as readonly PurgeKind[];

/** Each household in care has its own day (清除日期), so that no rule of days is set for all of them. */
export type ScheduledKind = Exclude<PurgeKind, 'careCase'>;
export const scheduledKinds = purgeKindNames.filter((kind): kind is ScheduledKind => kind !== 'careCase');

const days = z.int('天数要是整数').min(7, '至少留 7 天，来得及更正').max(3650, '最多 3650 天').nullable();

/** A kind that older versions did not know is kept as long as it comes with. */
const newer = (kind: ScheduledKind) => days.default(purgeKinds[kind].days);

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
    requestPlace: newer('requestPlace'),
    deliveryPlace: newer('deliveryPlace'),
    parcelPlace: newer('parcelPlace'),
    escortPlace: newer('escortPlace'),
    visitDoor: newer('visitDoor'),
  }),
});
export type PurgeRules = z.output<typeof purgeRules>;

export const defaultPurgeRules: PurgeRules = {
  days: Object.fromEntries(scheduledKinds.map((kind) => [kind, purgeKinds[kind].days])) as Record<ScheduledKind, number>,
};

/** What happened on or before this day is due; null = never. Of a household in care: whose own day has come. */
export const dueUntil = (rules: PurgeRules, kind: PurgeKind, today: LocalDate): LocalDate | null => {
  if (kind === 'careCase') return today;
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
  counts: z.partialRecord(z.enum(keysOf(purgeKinds)), z.int()),
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
