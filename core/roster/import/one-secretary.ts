import type { Person, PersonFields } from '../person.ts';

/** Who somebody of a table is: a person of the roster or a line of the file. */
export type Whom = string | number;

/** 一个支部一位书记: remembers who holds the office in each branch, of the roster and of the rows so far. */
export const createSecretaryWatch = (known: readonly Person[]) => {
  const held = new Map<string | null, { readonly name: string; readonly whom: Whom }>();
  for (const person of known) {
    if (!person.removed && person.branchOffice === 'secretary') held.set(person.branchId, { name: person.name, whom: person.id });
  }
  return {
    /** the name of another 书记 of the branch; null when the office is free, or this person's own. A free one is taken. */
    other: (person: Pick<PersonFields, 'branchOffice' | 'branchId' | 'name'>, whom: Whom): string | null => {
      if (person.branchOffice !== 'secretary') return null;
      const there = held.get(person.branchId);
      if (there && there.whom !== whom) return there.name;
      held.set(person.branchId, { name: person.name, whom });
      return null;
    },
  };
};
