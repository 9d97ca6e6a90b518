import { Button } from 'antd';
import { memo, useEffect, useRef, useState } from 'react';
import type { AttendeeDraft } from '#core/meetings/meeting-draft.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { AddAttendee } from './add-attendee.tsx';
import { attendeeOf, guest } from './attendance.ts';
import { AttendeeRow } from './attendee-row.tsx';
import { DueButtons } from './due-buttons.tsx';
import type { EditorPartProps } from './editor-part.ts';
import { QuorumLine } from './quorum-line.tsx';

/** Longer lists show row by row only who is not simply there, so that neither eyes nor keys walk past everybody. */
const MOST_ROWS = 8;

interface FoldedNamesProps {
  readonly folded: readonly AttendeeDraft[];
  readonly isLong: boolean;
  readonly whole: boolean;
  readonly planned: boolean;
  readonly onToggle: () => void;
}

const FoldedNames = ({ folded, isLong, whole, planned, onToggle }: FoldedNamesProps) =>
  isLong && (
    <p className="folded-names">
      {!whole && folded.length > 0 && `${planned ? '应到' : '出席'} ${folded.length} 人：${folded.map(({ name }) => name).join('、')}。`}
      <Button type="link" size="small" aria-expanded={whole} onClick={onToggle}>
        {whole ? '收起' : '逐人点名'}
      </Button>
    </p>
  );

/** 出席、缺席、列席: each by name. */
export const AttendeesPart = memo(({ draft, change, failure, people, planned }: EditorPartProps) => {
  const { attendees } = draft;
  const list = useRef<HTMLUListElement>(null);
  const [whole, setWhole] = useState(false);
  /** called up by name, newest last */
  const [called, setCalled] = useState<readonly string[]>([]);
  const isLong = attendees.length > MOST_ROWS;
  const isShown = ({ key, presence }: AttendeeDraft) => !isLong || whole || presence !== 'present' || called.includes(key);
  const there = new Set(attendees.map((attendee) => attendee.personId));
  const others = people.filter((person) => !there.has(person.id));

  useEffect(() => {
    const key = called.at(-1);
    if (key) list.current?.querySelector<HTMLElement>(`[data-attendee="${key}"] input:checked`)?.focus();
  }, [called]);
  const addPeople = (more: readonly Person[]) =>
    change({ attendees: [...attendees, ...more.map((person) => attendeeOf(draft, person, crypto.randomUUID()))] });
  const add = (name: string, person: Person | null) => {
    const known = attendees.find((attendee) => (person ? attendee.personId === person.id : attendee.name === name));
    if (known) setCalled([...called.filter((key) => key !== known.key), known.key]);
    else if (person) addPeople([person]);
    else change({ attendees: [...attendees, guest(name, crypto.randomUUID())] });
  };
  return (
    <fieldset className="form-part">
      <legend>参会人员</legend>
      <QuorumLine
        quorum={quorumOf(draft)}
        attending={attendees.filter((attendee) => attendee.presence === 'attending').length}
        planned={planned}
      />
      <FoldedNames
        folded={attendees.filter((attendee) => !isShown(attendee))}
        isLong={isLong}
        whole={whole}
        planned={planned}
        onToggle={() => setWhole(!whole)}
      />
      <ul ref={list} className="attendee-list">
        {attendees.map(
          (attendee, index) =>
            isShown(attendee) && (
              <AttendeeRow
                key={attendee.key}
                attendee={attendee}
                index={index}
                failure={failure}
                onChange={(changed) => change({ attendees: changeAt(attendees, index, changed) })}
                onRemove={() => change({ attendees: removeAt(attendees, index) })}
              />
            ),
        )}
      </ul>
      <div className="row">
        <AddAttendee people={people} onAdd={add} />
        <DueButtons naming={draft} others={others} onAdd={addPeople} />
      </div>
    </fieldset>
  );
});
