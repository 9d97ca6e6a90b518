import type { Person, PersonFields } from '#core/roster/person.ts';

/** What of a person can be edited: everything but the key and whether they were removed. */
export const fieldsOf = ({ id: _id, removed: _removed, ...fields }: Person): PersonFields => fields;
