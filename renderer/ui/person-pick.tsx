import { AutoComplete } from 'antd';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { nameFinder } from '#core/roster/name-match.ts';
import type { Person } from '#core/roster/person.ts';
import type { FieldProps } from './form-field.tsx';
import { PersonText } from './person-text.tsx';

interface PersonPickProps extends Partial<FieldProps> {
  readonly people: readonly Person[];
  /** The name as it will be written down; free words are allowed. */
  readonly value: string;
  /** The person is null while the words name nobody of the roster for certain. */
  readonly onChange: (words: string, person: Person | null) => void;
  /** Somebody was taken from the list, not only typed. */
  readonly onPick?: (person: Person) => void;
  /** after the list has taken its keys */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
}

const MOST_SHOWN = 20;

/** The only person of that name; two of one name have to be picked. */
const named = (people: readonly Person[], words: string): Person | null => {
  const same = people.filter((person) => person.name === words.trim());
  return same.length === 1 ? (same[0] ?? null) : null;
};

const optionOf = (person: Person) => ({
  key: person.id,
  value: person.id,
  label: <PersonText name={person.name} unit={person.unit} />,
});

/** One line that finds a person by name, full pinyin or initials; Enter takes the first match of letters, Chinese words stay as typed. */
export const PersonPick = ({ people, value, onChange, onPick, ...field }: PersonPickProps) => {
  const [query, setQuery] = useState('');
  const options = useMemo(() => {
    const isWanted = nameFinder(query);
    return people
      .filter((person) => isWanted(person.name))
      .slice(0, MOST_SHOWN)
      .map(optionOf);
  }, [people, query]);
  return (
    <AutoComplete<string>
      {...field}
      className="person-pick"
      value={value}
      options={options}
      defaultActiveFirstOption={/^[a-z]/i.test(query)}
      popupMatchSelectWidth={false}
      onChange={(words) => {
        // Choosing an option reports its id first; `onSelect` follows with the person.
        if (people.some((person) => person.id === words)) return;
        setQuery(words ?? '');
        onChange(words ?? '', named(people, words ?? ''));
      }}
      onSelect={(personId) => {
        const person = people.find((one) => one.id === personId);
        setQuery('');
        if (!person) return;
        onChange(person.name, person);
        onPick?.(person);
      }}
    />
  );
};
