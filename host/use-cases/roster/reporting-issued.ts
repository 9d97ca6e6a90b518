import { issuedItems, type LeavingPerson } from '#core/roster/issued-to-person.ts';
import type { Person } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { movesOfPeople } from '#db/stores/roster/reporting-issued.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { QueryContext, SomeQueries } from '../../handlers.ts';

/** So many days before somebody leaves, their things are asked for. */
const SOON_DAYS = 7;

const isLeaving = (person: Person, today: LocalDate): boolean =>
  person.removed || (person.availableTo !== null && person.availableTo <= addDays(today, SOON_DAYS));

/** 离岗未归还, whoever leaves first on top. */
const leaving = ({ db, today }: QueryContext): readonly LeavingPerson[] => {
  const people = listPeople(db).filter((person) => isLeaving(person, today));
  const moves = movesOfPeople(
    db,
    people.map((person) => person.id),
  );
  return people
    .flatMap(({ id, name, unit, phone, availableTo, removed }): readonly LeavingPerson[] => {
      const outstanding = issuedItems(moves.get(id) ?? []).filter((item) => item.outstanding > 0);
      return outstanding.length === 0 ? [] : [{ personId: id, name, unit, phone, lastDay: availableTo, removed, outstanding }];
    })
    .sort((one, other) => (one.lastDay ?? '').localeCompare(other.lastDay ?? ''));
};

export const issuedQueries: SomeQueries<'issued'> = {
  'issued.ofPerson': ({ db }, { personId }) => issuedItems(movesOfPeople(db, [personId]).get(personId) ?? []),
  'issued.leaving': leaving,
};
