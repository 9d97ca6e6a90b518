import type { PersonId } from '../../contract/id.ts';
import type { Person } from '../person.ts';

/** As much of a person as tells two rows of one person from two people. */
type Likeness = Pick<Person, 'name' | 'unit' | 'phone'>;

/** Whom a row repeats: somebody known to the post, or an earlier row of the file. */
export type MatchOf =
  | { readonly kind: 'person'; readonly id: PersonId; readonly removed: boolean }
  | { readonly kind: 'line'; readonly line: number };

/** Why: of these `phone` alone may well be a couple with one telephone. */
export type MatchReason = 'name-and-phone' | 'name-and-unit' | 'name-only' | 'phone';

export interface Match {
  readonly of: MatchOf;
  readonly reason: MatchReason;
}

const isBare = ({ unit, phone }: Likeness): boolean => unit === '' && phone === '';

/** Under what somebody is remembered. */
const placesOf = (person: Likeness): readonly string[] => [
  ...(person.phone === '' ? [] : [`both|${person.name}|${person.phone}`, `phone|${person.phone}`]),
  ...(person.unit === '' ? [] : [`unit|${person.name}|${person.unit}`]),
  `any|${person.name}`,
  ...(isBare(person) ? [`bare|${person.name}`] : []),
];

/** Where to look for somebody, surest first. A mere name is enough only where one of the two has nothing else. */
const tracesOf = (person: Likeness): readonly (readonly [MatchReason, string])[] => [
  ['name-and-phone', `both|${person.name}|${person.phone}`],
  ['name-and-unit', `unit|${person.name}|${person.unit}`],
  ['name-only', `${isBare(person) ? 'any' : 'bare'}|${person.name}`],
  ['phone', `phone|${person.phone}`],
];

/** Remembers people and says of whom a further one is a repetition; those remembered first come first, those of the roster before removed ones. */
export const createMatcher = (known: readonly Pick<Person, 'id' | 'name' | 'unit' | 'phone' | 'removed'>[]) => {
  const seen = new Map<string, MatchOf>();
  const remember = (person: Likeness, of: MatchOf): void => {
    for (const place of placesOf(person)) if (!seen.has(place)) seen.set(place, of);
  };
  const inOrder = [...known].sort((a, b) => Number(a.removed) - Number(b.removed));
  for (const person of inOrder) remember(person, { kind: 'person', id: person.id, removed: person.removed });
  const find = (person: Likeness): Match | null => {
    for (const [reason, place] of tracesOf(person)) {
      const of = seen.get(place);
      if (of) return { of, reason };
    }
    return null;
  };
  return { remember, find };
};
