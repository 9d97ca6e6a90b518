import { randomUUID } from 'node:crypto';
import type { SampleKeys } from '#core/sample/sample-keys.ts';
import { sampleApplications, sampleRegistrations, sampleTrainings } from '#core/sample/sample-reporting.ts';
import type { Call } from './fill-sample-post.ts';

/** Report forms, training sessions and two applications for the sample's people. */
export const addSampleReporting = async (call: Call, keys: Pick<SampleKeys, 'today' | 'personId'>): Promise<void> => {
  const people = new Map((await call('person.list', {})).map((person) => [person.id, person]));
  for (const fields of sampleRegistrations(keys)) {
    const person = people.get(fields.personId);
    await call('registration.save', {
      id: randomUUID(),
      fields: { ...fields, wishedPosts: [...fields.wishedPosts] },
      person: { homeBranch: person?.homeBranch ?? '', skills: [...(person?.skills ?? [])] },
      newcomer: null,
    });
  }
  for (const fields of sampleTrainings(keys))
    await call('training.save', { id: randomUUID(), fields: { ...fields, attendeeIds: [...fields.attendeeIds] } });
  for (const fields of sampleApplications(keys)) await call('application.save', { id: randomUUID(), fields });
};
