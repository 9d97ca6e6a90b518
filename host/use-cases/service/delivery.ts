import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import type { DayMade, DeliveryDay } from '#core/service/deliveries/day-view.ts';
import { type DeliveryTaskId, deliveryOutcomes } from '#core/service/deliveries/delivery.ts';
import { CARRY_DAYS, type DayPlan, isServed, type KeptTask, planDay } from '#core/service/deliveries/plan-day.ts';
import { teamFinder } from '#core/service/deliveries/team.ts';
import { addDays, dateOf, type LocalDate, type LocalTime, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import {
  changeTask,
  countDay,
  readTask,
  readTeams,
  saveTask,
  saveTeams,
  tasksBetween,
  tasksOfDay,
  unsaidBefore,
} from '#db/stores/service/delivery-tasks.ts';
import { endIsolated, listIsolated, removeIsolated, saveIsolated } from '#db/stores/service/isolated.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { refuseFuture } from './refuse-future.ts';

/** How long a household stays on the list after its last day. */
const LISTED_DAYS = 14;
/** How far ahead a day's list may be made. */
const AHEAD_DAYS = 7;

interface Planned {
  readonly plan: DayPlan;
  readonly tasks: readonly KeptTask[];
  readonly isolated: number;
}

const planOf = (db: Db, date: LocalDate): Planned => {
  const households = listIsolated(db, addDays(date, -LISTED_DAYS));
  const ofDay = tasksOfDay(db, date);
  const before = tasksBetween(db, addDays(date, -CARRY_DAYS), addDays(date, -1));
  const plan = planDay({ date, households, ofDay, before, teamOf: teamFinder(readTeams(db)) });
  const isolated = households.filter((household) => isServed(household, date)).length;
  return { plan, tasks: ofDay.filter(({ removed }) => !removed).map(({ removed: _, ...task }) => task), isolated };
};

const dayOf = (db: Db, date: LocalDate, today: LocalDate): DeliveryDay => {
  const { plan, tasks, isolated } = planOf(db, date);
  const past = date < today;
  return {
    date,
    tasks,
    isolated,
    teams: readTeams(db),
    toMake: { tasks: past ? 0 : plan.tasks.length, doors: past ? 0 : plan.doors, carried: past ? 0 : plan.carried, leftOut: plan.leftOut },
    unsaid: unsaidBefore(db, date),
  };
};

const makeDay = ({ db, writer, today, about }: CommandContext, date: LocalDate): DayMade => {
  if (date < today) throw new ExpectedFailure('refused', `${shortDate(date)}已经过去，不能再生成那天的任务。当时送的可以一件一件补登。`);
  if (date > addDays(today, AHEAD_DAYS)) throw new ExpectedFailure('refused', `最多提前 ${AHEAD_DAYS} 天生成任务，没有生成。`);
  const { plan } = planOf(db, date);
  if (plan.tasks.length === 0) {
    throw new ExpectedFailure(
      'refused',
      plan.leftOut.there > 0
        ? `${shortDate(date)}的任务都在清单里，没有要再加的。`
        : '这一天没有要送的居家隔离户，没有生成。请先在“居家隔离户”里登记住户和每天要送的东西。',
    );
  }
  for (const { place, ...task } of plan.tasks)
    writer.insert('deliveryTask', {
      ...task,
      ...place,
      id: randomUUID() as string as DeliveryTaskId,
      outcome: null,
      doneAt: null,
      removed: false,
    });
  about(`${shortDate(date)} ${plan.doors} 户`);
  return { made: plan.tasks.length, doors: plan.doors, carried: plan.carried, leftOut: plan.leftOut };
};

const doorWords = (tasks: readonly Pick<KeptTask, 'place'>[]): string =>
  tasks.length === 1 ? (tasks[0]?.place.room ?? '') : `${tasks.length} 件`;

const tick = (context: CommandContext, { ids, outcome, at }: ParsedInputOf<'delivery.tick'>): { changed: number; left: number } => {
  const { db, writer, now, today, about } = context;
  if (at) refuseFuture(at, now, 'at');
  const tasks = ids.map((id) => readTask(db, id));
  const ahead = tasks.find(({ date }) => date > today);
  if (ahead) throw new ExpectedFailure('refused', `这是${shortDate(ahead.date)}的任务，还没有到那一天，没有登记。`);
  const early = at ? tasks.find(({ date }) => dateOf(at) < date) : undefined;
  if (early) throw new ExpectedFailure('refused', '送到的时间早于任务的日期，没有登记。请核对时间。', { at: '早于任务的日期' });
  const doneAt: LocalTime | null = outcome === null ? null : (at ?? now);
  const changing = tasks.filter((task) => task.outcome !== outcome || (at !== null && task.doneAt !== doneAt));
  for (const { id } of changing) changeTask(writer, id, { outcome, doneAt });
  about(`${doorWords(tasks)} ${outcome ? deliveryOutcomes[outcome] : '还没送'}`);
  return { changed: changing.length, left: countDay(db, tasks[0]?.date ?? today).left };
};

/** Today's and later tasks that are still open go to the team that serves their unit now. */
const moveOpenTasks = ({ db, writer, today }: CommandContext): number => {
  const teams = readTeams(db);
  const teamOf = teamFinder(teams);
  const names = new Set(teams.map(({ name }) => name));
  const moving = tasksBetween(db, today, addDays(today, AHEAD_DAYS)).filter((task) => {
    const team = teamOf(task.place);
    return task.outcome === null && task.team !== team && (team !== '' || !names.has(task.team));
  });
  for (const task of moving) changeTask(writer, task.id, { team: teamOf(task.place) });
  return moving.length;
};

export const isolatedQueries: SomeQueries<'isolated'> = {
  'isolated.list': ({ db, today }) => listIsolated(db, addDays(today, -LISTED_DAYS)),
};

export const isolatedCommands: SomeCommands<'isolated'> = {
  'isolated.save': ({ writer, about }, { households }) => {
    for (const { id, fields } of households) saveIsolated(writer, id, fields);
    about(households.length === 1 ? (households[0]?.fields.place.room ?? '') : `${households.length} 户`);
    return { saved: households.length };
  },
  'isolated.end': ({ writer, about }, { ids, until }) => {
    about(`${ids.length} 户，到${shortDate(until)}`);
    return { ended: endIsolated(writer, ids, until) };
  },
  'isolated.remove': ({ writer, about }, { ids }) => {
    about(`${ids.length} 户`);
    return { removed: removeIsolated(writer, ids) };
  },
};

export const deliveryQueries: SomeQueries<'delivery'> = {
  'delivery.day': ({ db, today }, { date }) => dayOf(db, date, today),
  'delivery.teams': ({ db }) => readTeams(db),
};

export const deliveryCommands: SomeCommands<'delivery'> = {
  'delivery.makeDay': (context, { date }) => makeDay(context, date),
  'delivery.save': ({ db, writer, about }, { id, fields }) => {
    if (fields.takerId) readPerson(db, fields.takerId);
    saveTask(writer, id, { ...fields, team: fields.team || teamFinder(readTeams(db))(fields.place) });
    about(fields.place.room);
    return null;
  },
  'delivery.tick': tick,
  'delivery.assign': ({ db, writer, about }, { ids, team }) => {
    const moving = ids.map((id) => readTask(db, id)).filter((task) => task.team !== team);
    for (const { id } of moving) changeTask(writer, id, { team });
    about(`${ids.length} 件 ${team || '还没分队'}`);
    return { changed: moving.length };
  },
  'delivery.remove': ({ db, writer, about }, { ids }) => {
    const tasks = ids.map((id) => readTask(db, id));
    for (const { id } of tasks) changeTask(writer, id, { removed: true });
    about(doorWords(tasks));
    return { removed: ids.length };
  },
  'delivery.saveTeams': (context, { teams }) => {
    for (const person of teams.flatMap(({ personIds }) => personIds)) readPerson(context.db, person);
    saveTeams(context.writer, teams);
    context.about(`${teams.length} 个队`);
    return { moved: moveOpenTasks(context) };
  },
};
