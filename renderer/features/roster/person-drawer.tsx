import { useState } from 'react';
import type { Absence } from '#core/roster/absence.ts';
import { blankPerson, type Person, type PersonFields } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { AbsenceSection } from './absence-section.tsx';
import { IssuedSection } from './issued-section.tsx';
import { fieldsOf } from './person-fields.ts';
import { PersonForm } from './person-form.tsx';
import { PhotoSection } from './photo-section.tsx';

interface PersonDrawerProps {
  /** null: somebody new */
  readonly person: Person | null;
  readonly groups: readonly string[];
  readonly absences: readonly Absence[];
  readonly onClose: () => void;
}

/** One person, to add or to mend, with the days on which they cannot serve and what they were given. */
export const PersonDrawer = ({ person, groups, absences, onClose }: PersonDrawerProps) => {
  const [id] = useState(() => person?.id ?? crypto.randomUUID());
  const [start] = useState<PersonFields>(() => (person ? fieldsOf(person) : blankPerson));
  const [fields, setFields] = useState(start);
  const act = useAct(person ? 'person.edit' : 'person.add', {
    inPlace: true,
    done: (saved) => (person ? `已保存 ${saved.name}` : `已添加 ${saved.name}`),
  });

  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput(person ? 'person.edit' : 'person.add', { id, fields }));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run({ id, fields });
    if (answer.ok) onClose();
  };
  return (
    <FormDrawer
      title={person ? `${person.name}的资料` : '添加人员'}
      verb={person ? '保存' : '添加'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={person && <RecordHistory kind="person" id={person.id} name={person.name} />}
      after={
        person && (
          <>
            {!person.removed && <AbsenceSection person={person} absences={absences} />}
            {!person.removed && <PhotoSection person={person} />}
            <IssuedSection person={person} />
          </>
        )
      }
    >
      <PersonForm fields={fields} change={(part) => setFields((now) => ({ ...now, ...part }))} failure={failure} groups={groups} />
    </FormDrawer>
  );
};
