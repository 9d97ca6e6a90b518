import { and, asc, between, count, desc, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DeliveryTaskFields, DeliveryTaskId } from '#core/service/deliveries/delivery.ts';
import type { KeptTask } from '#core/service/deliveries/plan-day.ts';
import { type DeliveryTeam, deliveryTeams } from '#core/service/deliveries/team.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { deliveryTask } from '../../schema/index.ts';
import { readSetting, saveSetting } from '../post/settings.ts';
import { refuseUnknownPlace } from './known-place.ts';

/** More than any site brings in a day. */
const MOST_LISTED = 6000;

export const asTask = ({ unitId, room, removed: _, ...row }: typeof deliveryTask.$inferSelect): KeptTask => ({
  ...row,
  place: { unitId, room },
});

/** Tasks of a day with those that were taken off it. */
export const tasksOfDay = (db: Db, date: LocalDate): readonly (KeptTask & { readonly removed: boolean })[] =>
  db
    .select()
    .from(deliveryTask)
    .where(eq(deliveryTask.date, date))
    .limit(MOST_LISTED)
    .all()
    .map((row) => ({ ...asTask(row), removed: row.removed }));

/** Tasks of a period by their day, without those that were taken off. */
export const tasksBetween = (db: Db, from: LocalDate, to: LocalDate, most = MOST_LISTED): readonly KeptTask[] =>
  db
    .select()
    .from(deliveryTask)
    .where(and(between(deliveryTask.date, from, to), eq(deliveryTask.removed, false)))
    .orderBy(asc(deliveryTask.date))
    .limit(most)
    .all()
    .map(asTask);

/** The newest day of the two weeks before `date` with tasks whose end nobody has told. */
export const unsaidBefore = (db: Db, date: LocalDate): { readonly date: LocalDate; readonly tasks: number } | null =>
  db
    .select({ date: deliveryTask.date, tasks: count() })
    .from(deliveryTask)
    .where(
      and(
        gte(deliveryTask.date, addDays(date, -14)),
        lt(deliveryTask.date, date),
        eq(deliveryTask.removed, false),
        isNull(deliveryTask.outcome),
      ),
    )
    .groupBy(deliveryTask.date)
    .orderBy(desc(deliveryTask.date))
    .limit(1)
    .get() ?? null;

export const countDay = (db: Db, date: LocalDate): { readonly tasks: number; readonly left: number } => {
  const found = db
    .select({ tasks: count(), left: sql<number>`sum(${deliveryTask.outcome} is null)` })
    .from(deliveryTask)
    .where(and(eq(deliveryTask.date, date), eq(deliveryTask.removed, false)))
    .get();
  return { tasks: found?.tasks ?? 0, left: found?.left ?? 0 };
};

export const readTask = (db: Db, id: DeliveryTaskId): KeptTask => {
  const row = db.select().from(deliveryTask).where(eq(deliveryTask.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这件任务已经不在清单里，可能刚被删除或撤销。请刷新后再试。');
  return asTask(row);
};

/** Adds a task, open, or changes one without touching its outcome. */
export const saveTask = (writer: RowWriter, id: DeliveryTaskId, fields: DeliveryTaskFields): void => {
  refuseUnknownPlace(writer.db, fields.place, 'fields.place');
  const { place, ...rest } = fields;
  const known = writer.db.select({ removed: deliveryTask.removed }).from(deliveryTask).where(eq(deliveryTask.id, id)).get();
  if (known) writer.update('deliveryTask', id, { ...rest, ...place, removed: false });
  else writer.insert('deliveryTask', { ...rest, ...place, id, householdId: null, outcome: null, doneAt: null, removed: false });
};

export const changeTask = (
  writer: RowWriter,
  id: DeliveryTaskId,
  patch: Partial<Pick<KeptTask, 'outcome' | 'doneAt' | 'team'>> & { readonly removed?: boolean },
): void => writer.update('deliveryTask', id, patch);

const teamsShape: z.ZodType<readonly DeliveryTeam[]> = deliveryTeams;

/** 配送队 as they are set up. */
export const readTeams = (db: Db): readonly DeliveryTeam[] => readSetting(db, 'delivery-teams', teamsShape, []);

export const saveTeams = (writer: RowWriter, teams: readonly DeliveryTeam[]): void => saveSetting(writer, 'delivery-teams', teams);
