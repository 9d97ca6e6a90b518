import { desc, eq, like } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { TrainedChange, Training, TrainingFields, TrainingId } from '#core/roster/training.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { setting, training } from '../../schema/index.ts';
import { trainedBySession } from './trained-by-session.ts';

/** 岗前培训, newest first. */
export const listTrainings = (db: Db): readonly Training[] =>
  db.select().from(training).orderBy(desc(training.date), desc(training.id)).all();

export const findTraining = (db: Db, id: TrainingId): Training | null =>
  db.select().from(training).where(eq(training.id, id)).get() ?? null;

export const readTraining = (db: Db, id: TrainingId): Training => {
  const row = findTraining(db, id);
  if (!row) throw new ExpectedFailure('notFound', '这场培训已经不在了，可能刚被删除或撤销。请刷新后再试。');
  return row;
};

export const saveTraining = (writer: RowWriter, id: TrainingId, fields: TrainingFields): void => {
  if (findTraining(writer.db, id)) writer.update('training', id, fields);
  else writer.insert('training', { ...fields, id });
};

export const removeTraining = (writer: RowWriter, id: TrainingId): void => writer.remove('training', id);

/** Whom a session made trained, and nobody by hand since. */
export const listTrainedBySession = (db: Db): ReadonlySet<PersonId> =>
  new Set(
    db
      .select({ id: setting.id })
      .from(setting)
      .where(like(setting.id, `${trainedBySession('')}%`))
      .all()
      .map((row) => row.id.slice(trainedBySession('').length) as PersonId),
  );

/** Writes what a changed session means for its people, and remembers that it was a session. */
export const applyTrained = (writer: RowWriter, changes: readonly TrainedChange[]): void => {
  const marked = listTrainedBySession(writer.db);
  for (const { personId, trained } of changes) {
    writer.update('person', personId, { trained });
    const mark = trainedBySession(personId);
    if (trained && !marked.has(personId)) writer.insert('setting', { id: mark, value: true });
    if (!trained && marked.has(personId)) writer.remove('setting', mark);
  }
};
