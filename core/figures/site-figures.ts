import { z } from 'zod';
import { keysOf } from '../roster/person.ts';
import { requestKinds } from '../service/requests/request.ts';
import { localDate } from '../time/local-date.ts';
import { tallyKinds } from './tally.ts';

const MOST = 1_000_000_000_000;
const count = z.int().min(0).max(MOST);
const signed = z
  .int()
  .min(0 - MOST)
  .max(MOST);
/** to one decimal */
const average = z.number().min(0).max(MOST);
const counts = <Key extends string>(keys: [Key, ...Key[]]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, count])) as Record<Key, typeof count>);

/** 一种物品: the name of the goods is the only word among the figures. Quantities in thousandths of the unit. */
const goods = z.strictObject({
  name: z.string().max(60),
  spec: z.string().max(60),
  unit: z.string().max(20),
  in: signed,
  out: signed,
  /** what lay in the store at the end of the period */
  left: signed,
});

/**
 * 一段时间的数据 (domain: 统计 of the weekly 简报): numbers alone, never a person, a door or a telephone. What is a state (people, open
 * requests, cases, isolated households, goods left) is of the end of the period, everything else is of the days in it, both ends included.
 */
export const siteFigures = z.strictObject({
  from: localDate,
  to: localDate,
  /** 在册的人 at the end of the period; probationary members count as Party members */
  people: z.strictObject({ total: count, partyMembers: count, volunteers: count }),
  /** 班次, 人次 and minutes served: by attendance where it was kept, else by the plan */
  duty: z.strictObject({ shifts: count, heads: count, people: count, minutes: count }),
  /** 卡口, from handovers signed by who goes; `abnormal`: feverish, red and yellow codes; `dailyPeople`: per day with a sheet */
  gate: z.strictObject({
    sheets: count,
    days: count,
    people: count,
    vehicles: count,
    turnedBack: count,
    abnormal: count,
    dailyPeople: average,
  }),
  /** 巡逻; `found`: rounds on which something was found */
  patrols: z.strictObject({ rounds: count, minutes: count, found: count }),
  tallies: counts(keysOf(tallyKinds)),
  /** 诉求; `difficulties` = received without 政策咨询; of the done ones, `promised` had a time and `withinPromise` kept it */
  requests: z.strictObject({
    received: count,
    difficulties: count,
    done: count,
    open: count,
    overdue: count,
    promised: count,
    withinPromise: count,
    /** from taking to result, of the done ones; null without any */
    medianMinutes: count.nullable(),
    byKind: counts(keysOf(requestKinds)),
  }),
  /** 配送; `households`: isolated ones served at the end of the period */
  deliveries: z.strictObject({ tasks: count, done: count, households: count }),
  /** 快递, in pieces */
  parcels: z.strictObject({ arrived: count, delivered: count }),
  /** 闭环接送: those that were to start in the period, and of them those back home */
  escorts: z.strictObject({ planned: count, back: count }),
  /** 排查: `doors` knocked at (once per round), `met` and `absent` by their newest result of the period, `rechecks` after 没见到 */
  rounds: z.strictObject({ rounds: count, doors: count, met: count, absent: count, rechecks: count, visits: count }),
  /** 包保; `missed`: cases at the end of the period not reached for longer than was promised */
  care: z.strictObject({ cases: count, contacts: count, noAnswer: count, missed: count }),
  /** 物资: documents of goods that came in and went out, without those taken back; the goods that moved most */
  supplies: z.strictObject({ documentsIn: count, documentsOut: count, goods: z.array(goods).max(12) }),
  /** 捐赠 without those taken back: how many, the value of the goods, and money */
  donations: z.strictObject({ times: count, valueFen: count, cashFen: count }),
  /** 会议; resolutions with somebody responsible or a date */
  meetings: z.strictObject({ held: count, resolved: count, done: count, open: count }),
  /** 支部活动; `heads`: 参加人次; `thanks` with praise from above */
  partyLife: z.strictObject({
    activities: count,
    heads: count,
    deeds: count,
    thanks: count,
    applications: count,
  }),
});
export type SiteFigures = z.output<typeof siteFigures>;
export type GoodsFigures = SiteFigures['supplies']['goods'][number];
