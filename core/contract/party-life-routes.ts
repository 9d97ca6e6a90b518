import { z } from 'zod';
import { type Activity, activityFields } from '../party-life/activity.ts';
import type { ComingBirthday } from '../party-life/birthdays.ts';
import { birthdayFields, type GoodDeed, goodDeedFields } from '../party-life/good-deed.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { command, query, type Role, servicePeople, task } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];

/** 支部生活 */
export const partyLifeRoutes = {
  /** newest first */
  'activity.list': query(nothing, ['partyLife']).returns<readonly Activity[]>(),
  'activity.save': command(
    '保存支部活动',
    z.object({ id: id<'activity'>(), fields: activityFields }),
    ['partyLife'],
    secretary,
  ).returns<Activity>(),
  'activity.remove': command('删除支部活动', z.object({ id: id<'activity'>() }), ['partyLife'], secretary).returns<{ name: string }>(),
  /** activities and good deeds, as a workbook */
  'activity.file': task(nothing, secretary).returns<FileBytes>(),

  /** 好人好事、致谢, newest first */
  'deed.list': query(nothing, ['partyLife']).returns<readonly GoodDeed[]>(),
  'deed.save': command(
    '登记好人好事',
    z.object({ id: id<'good-deed'>(), fields: goodDeedFields }),
    ['partyLife'],
    secretary,
  ).returns<GoodDeed>(),
  'deed.remove': command('删除好人好事', z.object({ id: id<'good-deed'>() }), ['partyLife'], secretary).returns<null>(),

  /** 生日 of everybody on the roster who told theirs; the next one first */
  'birthday.list': query(nothing, ['partyLife', 'roster'], servicePeople).returns<readonly ComingBirthday[]>(),
  'birthday.save': command(
    '登记生日',
    z.object({ personId: id<'person'>(), fields: birthdayFields }),
    ['partyLife'],
    servicePeople,
  ).returns<{ name: string }>(),
  'birthday.remove': command('删除生日', z.object({ personId: id<'person'>() }), ['partyLife'], servicePeople).returns<{ name: string }>(),
  'birthday.greet': command('登记祝福', z.object({ personId: id<'person'>(), on: localDate }), ['partyLife'], servicePeople).returns<{
    name: string;
  }>(),
} as const;
