import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { FormField } from './form-field.tsx';
import { PersonPick } from './person-pick.tsx';

interface PersonFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly value: PersonId | null;
  readonly onChange: (value: PersonId | null) => void;
  readonly name?: string;
  readonly failure?: Failure | null;
  readonly hint?: string;
  readonly required?: boolean;
}

/** Somebody of the roster or nobody; words that name nobody for certain say so. */
export const PersonField = ({ label, people, value, onChange, name, failure, hint, required = false }: PersonFieldProps) => {
  const [words, setWords] = useState(() => people.find((person) => person.id === value)?.name ?? '');
  const unknown = words.trim() !== '' && value === null;
  return (
    <FormField
      label={label}
      required={required}
      {...(name === undefined ? {} : { name })}
      {...(failure ? { failure } : {})}
      hint={unknown ? '名单里没有这个名字，或有同名的：请从列表里选。' : (hint ?? '留空表示还没有定。')}
    >
      {(field) => (
        <PersonPick
          {...field}
          placeholder="姓名或拼音首字母"
          people={people}
          value={words}
          onChange={(text, person) => {
            setWords(text);
            onChange(person?.id ?? null);
          }}
        />
      )}
    </FormField>
  );
};
