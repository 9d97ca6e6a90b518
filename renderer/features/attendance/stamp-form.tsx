import { Input } from 'antd';
import { useState } from 'react';
import type { GatePerson } from '#core/duty/attendance-board.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';

interface StampFormProps {
  readonly person: GatePerson;
  readonly now: LocalTime;
  readonly onClose: () => void;
}

/** 补记: another time than the clock's, with the reason. */
export const StampForm = ({ person, now, onClose }: StampFormProps) => {
  const [at, setAt] = useState<LocalTime>(now);
  const [note, setNote] = useState('');
  const out = person.presence === 'here';
  const verb = out ? '补签退' : '补签到';
  const act = useAct(out ? 'attendance.signOut' : 'attendance.signIn', {
    inPlace: true,
    done: () => `${person.name} 已${verb} ${at.slice(11)}`,
  });
  const submit = async () => {
    const outcome = await act.run({ assignmentId: person.assignmentId, at, note });
    if (outcome.ok) onClose();
  };
  return (
    <FormDrawer
      title={`${person.name} ${verb}`}
      verb={verb}
      dirty={note !== ''}
      busy={act.busy}
      failure={act.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="时间" name="at" failure={act.failure}>
        {(field) => <TimeInput {...field} value={at} onChange={(time) => time && setAt(time)} />}
      </FormField>
      <FormField label="原因" name="note" failure={act.failure} hint="时间不是现在时要写，例如“忘记签到，补记”">
        {(field) => <Input {...field} value={note} onChange={(event) => setNote(event.target.value)} />}
      </FormField>
    </FormDrawer>
  );
};
