import { branchOffices, dutyRoles, keysOf, personKinds, politicalStatuses } from '#core/roster/person.ts';

/** A table of Chinese words as choices of a `Select`. */
const choices = <Key extends string>(table: Readonly<Record<Key, string>>, blank = '无') =>
  keysOf(table).map((value) => ({ value: value as Key, label: table[value as Key] || blank }));

export const kindChoices = choices(personKinds);
export const statusChoices = choices(politicalStatuses);
export const officeChoices = choices(branchOffices);
export const dutyRoleChoices = choices(dutyRoles);
