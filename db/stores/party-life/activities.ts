import { and, desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Activity, ActivityFields, ActivityId } from '#core/party-life/activity.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { activity } from '../../schema/index.ts';
import { readPerson } from '../roster/roster.ts';

type Row = typeof activity.$inferSelect;
const asActivity = ({ removed: _, ...row }: Row): Activity => ({ ...row, personIds: [...row.personIds] });

/** 支部活动, newest first. */
export const listActivities = (db: Db): readonly Activity[] =>
  db.select().from(activity).where(eq(activity.removed, false)).orderBy(desc(activity.date), desc(activity.id)).all().map(asActivity);

export const readActivity = (db: Db, id: ActivityId): Activity => {
  const row = db
    .select()
    .from(activity)
    .where(and(eq(activity.id, id), eq(activity.removed, false)))
    .get();
  if (!row) throw new ExpectedFailure('notFound', '这次活动已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return asActivity(row);
};

export const saveActivity = (writer: RowWriter, id: ActivityId, fields: ActivityFields): Activity => {
  for (const personId of [fields.hostId, ...fields.personIds]) if (personId) readPerson(writer.db, personId);
  const known = writer.db.select().from(activity).where(eq(activity.id, id)).get();
  if (known) writer.update('activity', id, { ...fields, removed: false });
  else writer.insert('activity', { ...fields, id, removed: false });
  return { ...fields, id };
};

export const removeActivity = (writer: RowWriter, id: ActivityId): Activity => {
  const row = readActivity(writer.db, id);
  writer.update('activity', id, { removed: true });
  return row;
};
