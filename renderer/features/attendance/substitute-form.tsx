import { Button } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { GatePerson, GateShift } from '#core/duty/attendance-board.ts';
import type { ChangeConsent, WantedChange } from '#core/duty/duty-change.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ConsentFields } from '#renderer/ui/consent-fields.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface SubstituteFormProps {
  readonly person: GatePerson;
  readonly shift: GateShift;
  readonly onClose: () => void;
}

interface Picked {
  readonly id: string;
  readonly name: string;
}

const NEAREST = 5;

/** The best who could come, one click each; anybody else can be written in. */
const Suggestions = ({
  person,
  shift,
  onPick,
}: Pick<SubstituteFormProps, 'person' | 'shift'> & { readonly onPick: (picked: Picked) => void }) => {
  const day = { from: shift.date, to: shift.date };
  const lost = useHostQuery('ill.lost', { personId: person.personId, period: day }).data;
  const candidates = lost?.find((one) => one.line.assignmentId === person.assignmentId)?.candidates ?? [];
  return (
    <ul className="plain-list">
      {candidates.slice(0, NEAREST).map((one) => (
        <li key={one.personId} className="gate-candidate">
          <Button size="large" onClick={() => onPick({ id: one.personId, name: one.name })}>
            {one.name}
          </Button>
          <Phone value={one.phone} /> <span className="quiet">{one.unit}</span>
          {one.breaches.some((breach) => breach.hard) && <span className="bad">会违反规则</span>}
        </li>
      ))}
    </ul>
  );
};

/** 替岗: who came instead; a 顶班 entry is written and the substitute is signed in. */
export const SubstituteForm = ({ person, shift, onClose }: SubstituteFormProps) => {
  const [changeId] = useState(() => crypto.randomUUID());
  const [picked, setPicked] = useState<Picked>({ id: '', name: '' });
  const [consent, setConsent] = useState<ChangeConsent>({ agreedBy: shift.leader ?? '', reason: `${person.name}没有到岗`, decision: '' });
  const people = useHostQuery('person.list', {}).data ?? [];
  const change: WantedChange = { kind: 'substitute', assignmentId: person.assignmentId, personId: picked.id as PersonId };
  const check = useHostQuery('dutyChange.check', { change }, { enabled: picked.id !== '' });
  const input = { changeId, assignmentId: person.assignmentId, personId: picked.id, consent };
  const act = useAct('attendance.substitute', {
    inPlace: true,
    lasting: true,
    done: () => `${picked.name}替${person.name}，已签到，已登记顶班`,
  });
  const { failure, mayGo } = useFormCheck(act.failure, () =>
    picked.id === ''
      ? { code: 'invalid', sentence: '请选谁来替岗。', fields: { personId: '请选一个人' } }
      : checkInput('attendance.substitute', input),
  );
  const submit = async () => {
    if (!mayGo()) return;
    const outcome = await act.run(input);
    if (outcome.ok) onClose();
  };
  return (
    <FormDrawer
      title={`谁替 ${person.name}？`}
      verb="登记替岗"
      dirty={picked.id !== ''}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Suggestions person={person} shift={shift} onPick={setPicked} />
      <FormField label="谁来替" name="personId" failure={failure} required>
        {(field) => (
          <PersonPick
            {...field}
            people={people.filter((one) => !one.removed)}
            value={picked.name}
            onChange={(name, found) => setPicked({ name, id: found?.id ?? '' })}
          />
        )}
      </FormField>
      <ConsentFields
        people={people}
        value={consent}
        onChange={setConsent}
        breaches={picked.id ? (check.data?.breaches ?? []) : []}
        failure={failure}
      />
    </FormDrawer>
  );
};
