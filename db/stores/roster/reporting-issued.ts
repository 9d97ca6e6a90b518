import { asc, eq, inArray } from 'drizzle-orm';
import type { PersonId } from '#core/contract/id.ts';
import type { PersonMove } from '#core/roster/issued-to-person.ts';
import type { Db } from '../../db.ts';
import { item, stockMove } from '../../schema/index.ts';

/** SQLite takes so many values in one question with room to spare. */
const MOST_AT_ONCE = 500;

const readMoves = (db: Db, people: readonly PersonId[]): readonly (PersonMove & { readonly personId: PersonId | null })[] =>
  db
    .select({
      id: stockMove.id,
      personId: stockMove.personId,
      itemId: stockMove.itemId,
      itemName: item.name,
      spec: item.spec,
      unit: item.unit,
      returnable: item.returnable,
      rootKind: stockMove.rootKind,
      delta: stockMove.delta,
      at: stockMove.at,
      voucher: stockMove.voucher,
    })
    .from(stockMove)
    .innerJoin(item, eq(item.id, stockMove.itemId))
    .where(inArray(stockMove.personId, [...people]))
    .orderBy(asc(stockMove.seq))
    .all();

/** The ledger lines that name these people, by person; one without lines is not in the answer. */
export const movesOfPeople = (db: Db, people: readonly PersonId[]): ReadonlyMap<PersonId, readonly PersonMove[]> => {
  const found = new Map<PersonId, PersonMove[]>();
  for (let start = 0; start < people.length; start += MOST_AT_ONCE) {
    for (const { personId, ...move } of readMoves(db, people.slice(start, start + MOST_AT_ONCE))) {
      if (personId === null) continue;
      const known = found.get(personId);
      if (known) known.push(move);
      else found.set(personId, [move]);
    }
  }
  return found;
};
