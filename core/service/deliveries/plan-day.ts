import { addDays, type LocalDate } from '../../time/local-date.ts';
import { type Household, householdKey } from '../household.ts';
import type { DeliveryTask, DeliveryTaskFields, IsolatedHousehold, IsolatedHouseholdId } from './delivery.ts';

/** How far back a door is looked for that nobody opened. */
export const CARRY_DAYS = 7;

export interface PlannedTask extends DeliveryTaskFields {
  readonly householdId: IsolatedHouseholdId | null;
}

/** A task as it is kept, with the household it was made for. */
export type KeptTask = DeliveryTask & { readonly householdId: IsolatedHouseholdId | null };

/** 没有列进来的, and why; nothing is left out silently. */
export interface LeftOut {
  /** tasks that stand on the list already */
  readonly there: number;
  /** tasks that were taken off this day's list by hand */
  readonly takenOff: number;
  /** doors of which nobody wrote what they are brought every day */
  readonly withoutKinds: readonly Household[];
  /** households whose isolation has not begun or is over */
  readonly notNow: number;
}

export interface DayPlan {
  readonly tasks: readonly PlannedTask[];
  /** doors among them */
  readonly doors: number;
  /** tasks that come back from the days before */
  readonly carried: number;
  readonly leftOut: LeftOut;
}

interface Known {
  readonly date: LocalDate;
  readonly households: readonly IsolatedHousehold[];
  /** of that day; `removed` ones are not made a second time */
  readonly ofDay: readonly (KeptTask & { readonly removed: boolean })[];
  /** of the `CARRY_DAYS` before, without the removed */
  readonly before: readonly KeptTask[];
  readonly teamOf: (place: Household) => string;
}

const keyOf = ({ place, kind }: Pick<DeliveryTaskFields, 'place' | 'kind'>): string => `${householdKey(place)} ${kind}`;

/** 居家隔离 on that day. */
export const isServed = ({ from, until }: Pick<IsolatedHousehold, 'from' | 'until'>, date: LocalDate): boolean =>
  from <= date && (until === null || until >= date);

/** What nobody could hand over the last time it was tried: 没人应门, 改天送. */
const comingBack = ({ date, before, households }: Known): readonly KeptTask[] => {
  const newest = new Map<string, LocalDate>();
  const recent = before.filter((task) => task.date < date && task.date >= addDays(date, -CARRY_DAYS));
  for (const task of recent) {
    const key = keyOf(task);
    const known = newest.get(key);
    if (known === undefined || task.date > known) newest.set(key, task.date);
  }
  const served = new Set(households.filter((household) => isServed(household, date)).map(({ id }) => id));
  return recent.filter(
    (task) =>
      (task.outcome === 'noAnswer' || task.outcome === 'later') &&
      newest.get(keyOf(task)) === task.date &&
      (task.householdId === null || served.has(task.householdId)),
  );
};

/**
 * 当天的任务: one task for every kind that an isolated household is brought each day, and again what could not be handed over before.
 * Asking twice makes nothing twice: what stands on the list, or was taken off it by hand, is left as it is.
 */
export const planDay = (known: Known): DayPlan => {
  const { date, households, ofDay, teamOf } = known;
  const there = new Map(ofDay.map((task) => [keyOf(task), task.removed]));
  for (const task of ofDay) if (!task.removed) there.set(keyOf(task), false);
  const tasks: PlannedTask[] = [];
  const counts = { there: 0, takenOff: 0, carried: 0 };
  const planned = new Set<string>();
  const add = (task: PlannedTask): boolean => {
    const key = keyOf(task);
    if (planned.has(key)) return false;
    planned.add(key);
    const removed = there.get(key);
    if (removed === undefined) tasks.push(task);
    else counts[removed ? 'takenOff' : 'there'] += 1;
    return removed === undefined;
  };
  const served = households.filter((household) => isServed(household, date));
  for (const { id, place, kinds, needs } of served)
    for (const kind of kinds) add({ date, place, kind, need: needs, team: teamOf(place), takerId: null, householdId: id });
  for (const { place, kind, need, takerId, householdId, team } of comingBack(known))
    if (add({ date, place, kind, need, takerId, householdId, team: teamOf(place) || team })) counts.carried += 1;
  return {
    tasks,
    doors: new Set(tasks.map(({ place }) => householdKey(place))).size,
    carried: counts.carried,
    leftOut: {
      there: counts.there,
      takenOff: counts.takenOff,
      withoutKinds: served.filter(({ kinds }) => kinds.length === 0).map(({ place }) => place),
      notNow: households.length - served.length,
    },
  };
};
