import { z } from 'zod';
import { type Id, id, type PersonId } from '../contract/id.ts';
import type { LocalDate } from '../time/local-date.ts';
import { localDate } from '../time/local-date.ts';
import type { Person } from './person.ts';

export type TrainingId = Id<'training'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** 岗前培训: one session and who was there. */
export const trainingFields = z.object({
  date: localDate,
  topic: text('培训内容', 60).min(1, '请填写培训内容'),
  trainer: text('讲师', 30),
  place: text('地点', 40),
  /** 算岗前培训: whoever was there may be put on duty */
  qualifies: z.boolean(),
  attendeeIds: z.array(id<'person'>()).max(2000, '一场最多 2000 人').readonly(),
  note: text('备注', 200),
});
export type TrainingFields = z.output<typeof trainingFields>;
export type Training = TrainingFields & { readonly id: TrainingId };

/** Was there: the session counts and has taken place. One that lies ahead is a list of who is to come. */
const qualified = (trainings: readonly Training[], personId: PersonId, today: LocalDate): boolean =>
  trainings.some((training) => training.qualifies && training.date <= today && training.attendeeIds.includes(personId));

/** What a changed session means for one person. */
export interface TrainedChange {
  readonly personId: PersonId;
  readonly trained: boolean;
}

interface Change {
  /** people on the list before or after the change */
  readonly concerned: readonly PersonId[];
  /** every session, as it stands after the change */
  readonly trainings: readonly Training[];
  readonly people: readonly Pick<Person, 'id' | 'trained'>[];
  /** whom a session made trained, and nobody by hand since */
  readonly bySession: ReadonlySet<PersonId>;
  readonly today: LocalDate;
}

/**
 * Who becomes trained or untrained through a changed session. Attending one that qualifies makes trained. Coming off the list makes untrained
 * only whom a session made trained and no other session keeps so: a mark made by hand in the person's form is never taken back.
 */
export const trainedChanges = ({ concerned, trainings, people, bySession, today }: Change): readonly TrainedChange[] => {
  const trained = new Map(people.map((person) => [person.id, person.trained]));
  return [...new Set(concerned)].flatMap((personId): readonly TrainedChange[] => {
    const now = trained.get(personId);
    if (now === undefined) return [];
    if (qualified(trainings, personId, today)) return now ? [] : [{ personId, trained: true }];
    return now && bySession.has(personId) ? [{ personId, trained: false }] : [];
  });
};

/** 还不能上岗: who serves here, is not trained and has not left. */
export const untrainedPeople = (people: readonly Person[], today: LocalDate): readonly Person[] =>
  people.filter((person) => !person.removed && !person.trained && (person.availableTo === null || person.availableTo >= today));

/** Of a session that has taken place: who is on the list and still not trained, so that it has to be confirmed. */
export const unconfirmedAttendees = (training: Training, people: readonly Person[], today: LocalDate): readonly Person[] =>
  training.qualifies && training.date <= today
    ? people.filter((person) => !person.removed && !person.trained && training.attendeeIds.includes(person.id))
    : [];
