import { z } from 'zod';
import {
  type DoorKnock,
  MOST_COMPARED,
  type NeverMetList,
  type RecheckList,
  type RoundSummary,
  type RoundView,
} from '../service/rounds/round-view.ts';
import { visitFields, visitRoundFields, walkers } from '../service/rounds/visit.ts';
import { localTime } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, servicePeople, task } from './route.ts';

const nothing = z.object({});
const round = id<'visit-round'>();
const MOST_DOORS = 400;

const knock = visitFields.omit({ at: true, personIds: true }).extend({ id: id<'visit'>() });

/** 入户排查. Figures of a round are for everyone; doors only for those who serve residents. */
export const visitRoutes = {
  /** newest first */
  'visit.rounds': query(nothing, ['service', 'roster']).returns<readonly RoundSummary[]>(),
  'visit.round': query(z.object({ id: round }), ['service'], servicePeople).returns<RoundView>(),
  /** 待复查 of all rounds that are not closed, or of one; those whose time is up first */
  'visit.rechecks': query(z.object({ roundId: round.nullable() }), ['service'], servicePeople).returns<RecheckList>(),
  /** every knock at one door in one round, newest first */
  'visit.door': query(
    z.object({ roundId: round, ...visitFields.pick({ unitId: true, room: true }).shape }),
    ['service'],
    servicePeople,
  ).returns<readonly DoorKnock[]>(),
  /** 几轮都没见到人: doors with two rounds or more and nobody met */
  'visit.neverMet': query(
    z.object({ roundIds: z.array(round).min(1).max(MOST_COMPARED) }),
    ['service'],
    servicePeople,
  ).returns<NeverMetList>(),

  /** a new round or a changed one */
  'visit.saveRound': command(
    '保存排查轮次',
    z.object({ id: round, fields: visitRoundFields }),
    ['service', 'figures'],
    servicePeople,
  ).returns<null>(),
  /** refused once a door was recorded */
  'visit.removeRound': command('删除排查轮次', z.object({ id: round }), ['service', 'figures'], servicePeople).returns<null>(),
  /** what one pair found at one time, a sheet at once. The same door at the same minute is a correction, not a second visit. */
  'visit.record': command(
    '登记入户排查',
    z.object({
      roundId: round,
      at: localTime,
      personIds: walkers,
      doors: z.array(knock).min(1, '还没有填任何一户').max(MOST_DOORS, `一次最多 ${MOST_DOORS} 户`),
    }),
    ['service', 'figures'],
    servicePeople,
  ).returns<{ readonly saved: number; readonly corrected: number }>(),
  /** 登记错的一次敲门 */
  'visit.remove': command('删除一次入户登记', z.object({ id: id<'visit'>() }), ['service', 'figures'], servicePeople).returns<null>(),
  /** 结束: what is left is told and stays as it is */
  'visit.closeRound': command('结束一轮排查', z.object({ id: round }), ['service', 'figures'], servicePeople).returns<{
    readonly open: number;
    readonly waiting: number;
  }>(),
  'visit.reopenRound': command('重新打开一轮排查', z.object({ id: round }), ['service', 'figures'], servicePeople).returns<null>(),

  /** figures of the rounds, building by building; no doors */
  'visit.file': task(nothing, servicePeople).returns<FileBytes>(),
} as const;
