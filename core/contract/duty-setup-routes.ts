import { z } from 'zod';
import { demandCell } from '../duty/duty.ts';
import { type DemandVariant, demandVariant, type Holiday, holiday, type PhaseChange, phaseChange } from '../duty/duty-calendar.ts';
import { type DutyLeader, leaderEntry } from '../duty/duty-leader.ts';
import { setupChange } from '../duty/planner/setup-change.ts';
import { period } from './period.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const year = z.int('年份应是整数').min(2000, '年份应写成 2022 这样').max(2100, '年份应写成 2022 这样');
const once =
  <T>(keyOf: (one: T) => string) =>
  (list: readonly T[]) =>
    new Set(list.map(keyOf)).size === list.length;

/** 排班的设置: what days ask for, what they are, and who leads them. */
export const dutySetupRoutes = {
  /** the daily heads, and in place of all that was there the figures by phase and weekday */
  'setup.saveDemand': command(
    '修改人数',
    z.object({
      demand: z.array(demandCell).max(500),
      variants: z
        .array(demandVariant)
        .max(5000)
        .refine(
          once((one: DemandVariant) => [one.phase, one.weekdays, one.dutyPostId, one.shiftId].join(' ')),
          '同一阶段、同样的星期写了两张人数表，请删去一张',
        ),
    }),
    ['duty'],
    dutyPeople,
  ).returns<null>(),
  /** replaces the line of phases */
  'setup.savePhases': command(
    '修改防控阶段',
    z.object({
      phases: z
        .array(phaseChange)
        .max(200)
        .refine(
          once((one: PhaseChange) => one.from),
          '同一天写了两个阶段，请删去一个',
        ),
    }),
    ['duty'],
    dutyPeople,
  ).returns<null>(),
  /** replaces the holidays of one year */
  'setup.saveHolidays': command(
    '修改节假日表',
    z
      .object({
        year,
        holidays: z
          .array(holiday)
          .max(366)
          .refine(
            once((one: Holiday) => one.date),
            '同一天写了两次，请删去一行',
          ),
      })
      .refine((input) => input.holidays.every(({ date }) => Number(date.slice(0, 4)) === input.year), {
        path: ['holidays'],
        message: '有一天不在这一年里，请改日期',
      }),
    ['duty'],
    dutyPeople,
  ).returns<null>(),
  /** adds the published holidays of a year to what is written already; refused where the program does not know them */
  'setup.fillHolidays': command('填入节假日', z.object({ year }), ['duty'], dutyPeople).returns<{ readonly added: number }>(),
  'setup.leaders': query(period, ['duty', 'roster']).returns<readonly DutyLeader[]>(),
  /** names leaders of days and shifts; `personId` null takes the name back, what is not mentioned stays */
  'setup.saveLeaders': command(
    '安排带班',
    z.object({ leaders: z.array(leaderEntry).min(1, '没有要安排的带班').max(5000) }),
    ['duty'],
    dutyPeople,
  ).returns<null>(),
  /** a way out that was tried is written into the set-up, in one step that undo takes back */
  'setup.takeWay': command(
    '照此办理',
    z.object({ change: setupChange, reason: z.string().trim().min(1, '请写明为什么').max(200) }),
    ['duty'],
    secretary,
  ).returns<null>(),
};
