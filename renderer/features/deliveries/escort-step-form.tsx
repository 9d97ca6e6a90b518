import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { type Escort, type EscortStepKind, escortSteps } from '#core/service/deliveries/escort.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

interface EscortStepFormProps {
  readonly escort: Escort;
  readonly next: EscortStepKind;
  readonly people: readonly Person[];
}

/** The next hand-over: whoever took over last hands over now, and the time is this minute unless told otherwise. */
export const EscortStepForm = ({ escort, next, people }: EscortStepFormProps) => {
  const clock = useLocalNow();
  const [handedBy, setHandedBy] = useState(escort.steps.at(-1)?.takenBy ?? '家属');
  const [takenBy, setTakenBy] = useState(next === 'backHome' ? '家属' : '');
  const [at, setAt] = useState<LocalTime | null>(null);
  const [note, setNote] = useState('');
  const act = useAct('escort.step', {
    inPlace: true,
    done: ({ home }) => (home ? '已经回到家，这次接送完成' : `已登记“${escortSteps[next]}”`),
  });
  const submit = () => {
    const fields = { kind: next, at: at ?? clock(), handedBy, takenBy, note };
    const input = { id: crypto.randomUUID(), escortId: escort.id, fields };
    const wrong = checkInput('escort.step', input);
    if (wrong) return act.setFailure(wrong);
    void act.run(input);
  };
  return (
    <May route="escort.step">
      <PlainForm label={`登记${escortSteps[next]}`} className="step-form" onSubmit={submit}>
        <FormField label="谁交的" name="fields.handedBy" failure={act.failure}>
          {(field) => <PersonPick {...field} people={people} value={handedBy} onChange={setHandedBy} />}
        </FormField>
        <FormField label="谁接的" name="fields.takenBy" failure={act.failure}>
          {(field) => <PersonPick {...field} people={people} value={takenBy} onChange={setTakenBy} />}
        </FormField>
        <FormField label="时间" name="fields.at" failure={act.failure}>
          {(field) => <TimeInput {...field} placeholder="现在" clearable value={at} onChange={setAt} />}
        </FormField>
        <FormField label="备注" name="fields.note" failure={act.failure}>
          {(field) => <Input {...field} maxLength={100} value={note} onChange={(event) => setNote(event.target.value)} />}
        </FormField>
        <Button type="primary" htmlType="submit" loading={act.busy}>
          登记“{escortSteps[next]}”
        </Button>
      </PlainForm>
      <FailureNotice failure={act.failure} />
    </May>
  );
};
