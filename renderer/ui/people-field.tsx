import { Button } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { FormField } from './form-field.tsx';
import { PersonPick } from './person-pick.tsx';
import './people-field.css';

interface PeopleFieldProps {
  readonly label: string;
  /** who may be added */
  readonly people: readonly Person[];
  readonly value: readonly PersonId[];
  readonly nameOf: (id: PersonId) => string;
  readonly onChange: (value: readonly PersonId[]) => void;
  /** why this person cannot be added; null = they can */
  readonly whyNot?: (person: Person) => string | null;
  readonly name?: string;
  readonly failure?: Failure | null;
  readonly hint?: string;
}

/** Several people, one after the other: a name taken from the list goes into it, a press takes it out again. */
export const PeopleField = ({ label, people, value, nameOf, onChange, whyNot, name, failure, hint }: PeopleFieldProps) => {
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = (person: Person) => {
    const reason = whyNot?.(person) ?? null;
    setRefusal(reason);
    setWords('');
    if (reason === null && !value.includes(person.id)) onChange([...value, person.id]);
  };
  return (
    <>
      <FormField
        label={label}
        {...(name === undefined ? {} : { name })}
        {...(failure ? { failure } : {})}
        {...(hint === undefined ? {} : { hint })}
      >
        {(field) => (
          <PersonPick
            {...field}
            placeholder="姓名或拼音首字母，选中就加上"
            people={people.filter((person) => !value.includes(person.id))}
            value={words}
            onChange={(text) => setWords(text)}
            onPick={add}
          />
        )}
      </FormField>
      {refusal && (
        <p className="look" role="alert">
          {refusal}
        </p>
      )}
      <ul className="chosen-people" aria-label={`已选的${label}`}>
        {value.map((id) => (
          <li key={id}>
            <Button aria-label={`去掉${nameOf(id)}`} onClick={() => onChange(value.filter((one) => one !== id))}>
              {nameOf(id)} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
