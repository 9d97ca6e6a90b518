import type { PersonId } from '#core/contract/id.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** What every part of the page needs besides its households. */
export interface CareData {
  readonly site: Site;
  readonly people: readonly Person[];
  readonly today: LocalDate;
}

/** Households by a person they have to do with, in the order in which they come. */
export const byPerson = <Key extends PersonId | null>(
  lines: readonly CareLine[],
  personOf: (line: CareLine) => Key,
): readonly { readonly personId: Key; readonly lines: readonly CareLine[] }[] => {
  const found = new Map<Key, CareLine[]>();
  for (const line of lines) found.set(personOf(line), [...(found.get(personOf(line)) ?? []), line]);
  return [...found].map(([personId, ofPerson]) => ({ personId, lines: ofPerson }));
};

export const nameOf = ({ people }: Pick<CareData, 'people'>, id: PersonId | null): string =>
  people.find((person) => person.id === id)?.name ?? '';
