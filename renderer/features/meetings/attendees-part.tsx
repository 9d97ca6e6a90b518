import { Button } from 'antd';
import type { Person } from '#core/roster/person.ts';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { AddAttendee } from './add-attendee.tsx';
import { attendeeOf, expectedAt, guest } from './attendance.ts';
import { AttendeeRow } from './attendee-row.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { QuorumLine } from './quorum-line.tsx';

/** 出席、缺席、列席: each by name. */
export const AttendeesPart = ({ draft, change, failure, people }: EditorPartProps) => {
  const { kind, attendees } = draft;
  const there = new Set(attendees.map((attendee) => attendee.personId));
  const others = people.filter((person) => !there.has(person.id));
  const missing = expectedAt(kind, others);
  const add = (name: string, person: Person | null) => {
    const key = crypto.randomUUID();
    change({ attendees: [...attendees, person ? attendeeOf(kind, person, key) : guest(name, key)] });
  };
  const addExpected = () =>
    change({ attendees: [...attendees, ...missing.map((person) => attendeeOf(kind, person, crypto.randomUUID()))] });
  return (
    <fieldset className="form-part">
      <legend>参会人员</legend>
      <QuorumLine kind={kind} attendees={attendees} />
      <ul className="attendee-list">
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
        <AddAttendee people={others} onAdd={add} />
        {missing.length > 0 && (
          <Button onClick={addExpected}>
            加入{kind === 'committee' ? '其余支委' : '其余党员'} {missing.length} 人
          </Button>
        )}
      </div>
    </fieldset>
  );
};
