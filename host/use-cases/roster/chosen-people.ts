import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import type { Db } from '#db/db.ts';
import { listPeople } from '#db/stores/roster/roster.ts';

interface Choice {
  readonly group?: string | undefined;
  readonly personIds?: readonly PersonId[] | undefined;
}

/** Who is on the roster and chosen, in the roster's own order; nobody who was taken off it. */
export const chosenPeople = (db: Db, { group, personIds }: Choice): readonly Person[] => {
  const wanted = personIds && new Set<string>(personIds);
  return listPeople(db).filter((person) => !person.removed && (!wanted || wanted.has(person.id)) && (!group || person.group === group));
};
