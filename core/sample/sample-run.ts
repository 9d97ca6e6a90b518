import type { Id } from '../contract/id.ts';
import type { RunFields, RunUnit } from '../supplies/distribution/run.ts';
import type { Tick } from '../supplies/distribution/tick-doors.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local-date.ts';
import type { SampleKeys } from './sample-keys.ts';

const teams = [
  { name: '一队', people: ['郭旻', '贺春生', '陶德林'] },
  { name: '二队', people: ['许婷', '邓颖', '石磊'] },
  { name: '三队', people: ['唐桂芳', '马垚', '欧阳堃'] },
] as const;

/** When the goods of the sample came in; the run begins the same day. */
const firstDay = (today: LocalDate): LocalDate => addDays(today, -9);

/** 爱心白菜: 60 斤 for each of 753 households, three days, three teams. */
export const sampleRun = ({
  today,
  makeId,
  personId,
  itemId,
}: SampleKeys): { readonly id: Id<'distribution-run'>; readonly fields: RunFields } => ({
  id: makeId() as Id<'distribution-run'>,
  fields: {
    name: '爱心白菜',
    itemId: itemId('白菜'),
    quota: 60_000,
    from: firstDay(today),
    days: 3,
    teams: teams.map(({ name, people }) => ({ name, personIds: people.map(personId) })),
    note: '',
  },
});

/** The second round: the day after the last, by one team. */
export const sampleSecondRound = (today: LocalDate) => ({ dates: [addDays(firstDay(today), 3)], teams: ['三队'] });

const EVERY_AWAY = 23;
const EVERY_DECLINED = 180;

/** How it went at each door of a unit in the first round; `before` = doors of the units before it. One in 23 was out, one in 180 wanted none. */
export const sampleTicks = (unit: Pick<RunUnit, 'doors'>, before: number): readonly Tick[] =>
  unit.doors.map(({ room, state }, index) => {
    const number = before + index + 1;
    const to = number % EVERY_DECLINED === 0 ? 'declined' : number % EVERY_AWAY === 0 ? 'away' : 'delivered';
    return { room, from: state, to };
  });

/** One load fell off the tricycle: 60 斤 of one trip are neither delivered nor brought back. */
export const sampleLoss = { quantity: 60_000, reason: '路上翻倒压坏，不能食用' } as const;

export const loadingTime = (date: LocalDate): LocalTime => `${date}T08:30` as LocalTime;
export const returningTime = (date: LocalDate): LocalTime => `${date}T17:40` as LocalTime;

/** Who writes, and who counts with them. */
export const sampleStorekeepers = { handler: '沈祎', checker: '石磊' } as const;
