import type { InputOf } from '#core/contract/routes.ts';
import type { Training, TrainingFields } from '#core/roster/training.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export type TrainingInput = InputOf<'training.save'>;

/** A usual session of today, for the people named. */
export const newTraining = (today: LocalDate, attendeeIds: TrainingFields['attendeeIds']): TrainingFields => ({
  date: today,
  topic: '卡口值守和个人防护',
  trainer: '',
  place: '',
  qualifies: true,
  attendeeIds,
  note: '',
});

export const fieldsOfTraining = ({ id: _, ...fields }: Training): TrainingFields => fields;

/** The session somebody is added to with one press: the next one that counts, else the newest that does. */
export const usualSession = (trainings: readonly Training[], today: LocalDate): Training | null => {
  const counting = trainings.filter((training) => training.qualifies);
  const ahead = counting.filter((training) => training.date >= today).sort((one, other) => one.date.localeCompare(other.date));
  return ahead[0] ?? [...counting].sort((one, other) => other.date.localeCompare(one.date))[0] ?? null;
};

/** What a saved session meant for its people, in words. */
export const trainedWords = ({ trained, untrained }: { readonly trained: number; readonly untrained: number }): string => {
  const parts = [...(trained > 0 ? [`${trained} 人现在可以上岗`] : []), ...(untrained > 0 ? [`${untrained} 人又不能上岗`] : [])];
  return parts.length === 0 ? '' : `，${parts.join('，')}`;
};
