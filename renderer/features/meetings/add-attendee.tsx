import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface AddAttendeeProps {
  readonly people: readonly Person[];
  /** null: a guest, by name */
  readonly onAdd: (name: string, person: Person | null) => void;
}

/** Adds a person of the roster the moment they are picked, or a guest by name and Enter. */
export const AddAttendee = ({ people, onAdd }: AddAttendeeProps) => {
  const [words, setWords] = useState('');
  const [named, setNamed] = useState<Person | null>(null);
  /** the Enter that picks from the list also submits the line around it */
  const justPicked = useRef(false);
  const clear = () => {
    setWords('');
    setNamed(null);
  };
  const add = () => {
    if (words.trim() !== '') onAdd(words.trim(), named);
    clear();
  };
  return (
    <PlainForm
      label="加入参会人"
      className="add-attendee"
      onSubmit={() => {
        if (!justPicked.current) add();
        justPicked.current = false;
      }}
    >
      <PersonPick
        aria-label="加入参会人"
        placeholder="姓名或拼音首字母；外单位的人写姓名"
        people={people}
        value={words}
        onChange={(typed, person) => {
          justPicked.current = false;
          setWords(typed);
          setNamed(person);
        }}
        onPick={(person) => {
          justPicked.current = true;
          onAdd(person.name, person);
          clear();
        }}
      />
      <Button htmlType="submit">加入</Button>
    </PlainForm>
  );
};
