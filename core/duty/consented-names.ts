import type { OnDuty } from '../contract/results.ts';
import type { Person } from '../roster/person.ts';

/** Stands for a person who did not agree to be named. */
export const UNNAMED = '未公示';

export interface ConsentedNames {
  readonly duties: readonly OnDuty[];
  /** who stands or leads there and is not named */
  readonly unnamed: readonly string[];
}

/** Duties as they may leave the post in a chat: names only, and only of those who agreed to be named (本人同意公示). */
export const consentedNames = (duties: readonly OnDuty[], people: readonly Person[]): ConsentedNames => {
  const agreed = people.filter((person) => person.consentToPublish);
  const ids = new Set(agreed.map((person) => person.id));
  const names = new Set(agreed.map((person) => person.name));
  const unnamed = new Set<string>();
  const shown = (name: string, may: boolean): string | null => {
    if (!may) unnamed.add(name);
    return may ? name : null;
  };
  const named = duties.map((duty) => ({
    ...duty,
    leader: duty.leader === null ? null : shown(duty.leader, names.has(duty.leader)),
    places: duty.places.map((place) => ({
      ...place,
      people: place.people.map((one) => ({ ...one, phone: '', name: shown(one.name, ids.has(one.personId)) ?? UNNAMED })),
    })),
  }));
  return { duties: named, unnamed: [...unnamed] };
};
