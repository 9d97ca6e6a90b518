import type { OnDuty } from '../contract/results.ts';
import type { Person } from '../roster/person.ts';

/** Stands for a person who did not agree to be named. */
export const UNNAMED = '未公示';

export interface ConsentedNames {
  readonly duties: readonly OnDuty[];
  /** who stands or leads there and is not named */
  readonly unnamed: readonly string[];
}

const withoutNames = (duty: OnDuty, unnamed: readonly Person[]): OnDuty => {
  const ids = new Set(unnamed.map((person) => person.id));
  const names = new Set(unnamed.map((person) => person.name));
  return {
    ...duty,
    leader: duty.leader !== null && names.has(duty.leader) ? null : duty.leader,
    places: duty.places.map((place) => ({
      ...place,
      people: place.people.map((one) => ({ ...one, phone: '', name: ids.has(one.personId) ? UNNAMED : one.name })),
    })),
  };
};

/** Duties as they may leave the post in a chat: names only, and only of those who agreed to be named (本人同意公示). */
export const consentedNames = (duties: readonly OnDuty[], people: readonly Person[]): ConsentedNames => {
  const leaders = new Set(duties.map((duty) => duty.leader));
  const standing = new Set(duties.flatMap((duty) => duty.places.flatMap((place) => place.people.map((one) => one.personId))));
  const unnamed = people.filter((person) => !person.consentToPublish && (standing.has(person.id) || leaders.has(person.name)));
  return { duties: duties.map((duty) => withoutNames(duty, unnamed)), unnamed: unnamed.map((person) => person.name) };
};
