import type { PersonId } from '#core/contract/id.ts';
import { type TrainedChange, type TrainingFields, type TrainingId, trainedChanges } from '#core/roster/training.ts';
import { shortDate } from '#core/time/local-date.ts';
import {
  applyTrained,
  findTraining,
  listTrainedBySession,
  listTrainings,
  readTraining,
  removeTraining,
  saveTraining,
} from '#db/stores/roster/reporting-training.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

export const trainingQueries: SomeQueries<'training'> = { 'training.list': ({ db }) => listTrainings(db) };

const counted = (changes: readonly TrainedChange[]) => ({
  trained: changes.filter((change) => change.trained).length,
  untrained: changes.filter((change) => !change.trained).length,
});

/** After a session was written: whoever was or is on its list becomes trained or untrained by it. */
const follow = ({ db, writer, today }: CommandContext, concerned: readonly PersonId[]) => {
  const changes = trainedChanges({
    concerned,
    trainings: listTrainings(db),
    people: listPeople(db),
    bySession: listTrainedBySession(db),
    today,
  });
  applyTrained(writer, changes);
  return counted(changes);
};

const saved = (context: CommandContext, id: TrainingId, fields: TrainingFields) => {
  const before = findTraining(context.db, id)?.attendeeIds ?? [];
  const attendeeIds = [...new Set(fields.attendeeIds)];
  context.about(`${shortDate(fields.date)} ${fields.topic}`);
  saveTraining(context.writer, id, { ...fields, attendeeIds });
  return follow(context, [...before, ...attendeeIds]);
};

export const trainingCommands: SomeCommands<'training'> = {
  'training.save': (context, { id, fields }) => saved(context, id, fields),
  'training.attend': (context, { id, personIds }) => {
    const { id: _, ...fields } = readTraining(context.db, id);
    return saved(context, id, { ...fields, attendeeIds: [...fields.attendeeIds, ...personIds] });
  },
  'training.remove': (context, { id }) => {
    const { date, topic, attendeeIds } = readTraining(context.db, id);
    context.about(`${shortDate(date)} ${topic}`);
    removeTraining(context.writer, id);
    return follow(context, attendeeIds);
  },
};
