import type { PersonId } from '#core/contract/id.ts';
import type { OnDuty } from '#core/contract/results.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedPhone } from '#core/roster/published.ts';

/** Everybody who stands in these duties. */
export const standingIn = (duties: readonly OnDuty[]): ReadonlySet<PersonId> =>
  new Set(duties.flatMap((duty) => duty.places.flatMap((place) => place.people.map((person) => person.personId))));

/** The same duties with the telephones their people agreed to show; the others become ''. */
export const withPublishedPhones = (duties: readonly OnDuty[], people: readonly Person[]): readonly OnDuty[] => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return duties.map((duty) => ({
    ...duty,
    places: duty.places.map((place) => ({
      ...place,
      people: place.people.map((one) => ({ ...one, phone: publishedPhone(byId.get(one.personId)) })),
    })),
  }));
};
