import type { Person } from '../person.ts';

/** As much of a person as tells two rows of one person from two people. */
export type KnownPerson = Pick<Person, 'name' | 'unit' | 'phone' | 'removed'>;
type Likeness = Pick<Person, 'name' | 'unit' | 'phone'>;

const tell = ({ name, unit, phone }: Likeness): readonly string[] => [
  ...(phone === '' ? [] : [`${name}|电话|${phone}`]),
  ...(unit === '' ? [] : [`${name}|单位|${unit}`]),
  ...(phone === '' && unit === '' ? [`${name}|无`] : []),
];

/** Remembers people and says of whom a further one is a repetition: same name and telephone, same name and unit, or the name alone where neither is known. */
export const createDuplicateFinder = (known: readonly KnownPerson[]) => {
  const seen = new Map<string, string>();
  const remember = (person: Likeness, where: string): void => {
    for (const key of tell(person)) if (!seen.has(key)) seen.set(key, where);
  };
  for (const person of known) remember(person, person.removed ? `已移出人员里的${person.name}（可以恢复）` : `花名册里的${person.name}`);
  return {
    remember,
    find: (person: Likeness): string | null =>
      tell(person)
        .map((key) => seen.get(key))
        .find((where) => where !== undefined) ?? null,
  };
};
