import { useRef } from 'react';
import { quorumOf } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { AddAttendee } from './add-attendee.tsx';
import { attendeeOf, guest } from './attendance.ts';
import { AttendeeRow } from './attendee-row.tsx';
import { DueButtons } from './due-buttons.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { QuorumLine } from './quorum-line.tsx';

/** 出席、缺席、列席: each by name. */
export const AttendeesPart = ({ draft, change, failure, people }: EditorPartProps) => {
  const { attendees } = draft;
  const list = useRef<HTMLUListElement>(null);
  const there = new Set(attendees.map((attendee) => attendee.personId));
  const others = people.filter((person) => !there.has(person.id));
  const addPeople = (more: readonly Person[]) =>
    change({ attendees: [...attendees, ...more.map((person) => attendeeOf(draft, person, crypto.randomUUID()))] });
  const add = (name: string, person: Person | null) => {
    const row = attendees.findIndex((attendee) => (person ? attendee.personId === person.id : attendee.name === name));
    if (row >= 0) list.current?.children[row]?.querySelector<HTMLElement>('input:checked')?.focus();
    else if (person) addPeople([person]);
    else change({ attendees: [...attendees, guest(name, crypto.randomUUID())] });
  };
  return (
    <fieldset className="form-part">
      <legend>参会人员</legend>
      <QuorumLine quorum={quorumOf(draft)} attending={attendees.filter((attendee) => attendee.presence === 'attending').length} />
      <ul ref={list} className="attendee-list">
        {attendees.map((attendee, index) => (
          <AttendeeRow
            key={attendee.key}
            attendee={attendee}
            index={index}
            failure={failure}
            onChange={(changed) => change({ attendees: changeAt(attendees, index, changed) })}
            onRemove={() => change({ attendees: removeAt(attendees, index) })}
          />
        ))}
      </ul>
      <div className="row">
        <AddAttendee people={people} onAdd={add} />
        <DueButtons naming={draft} others={others} onAdd={addPeople} />
      </div>
    </fieldset>
  );
};
