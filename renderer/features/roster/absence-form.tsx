import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type AbsenceFields, absenceKinds } from '#core/roster/absence.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

const choices = keysOf(absenceKinds).map((value) => ({ value, label: absenceKinds[value] }));

/** Which days, and why in one word; an illness is never described. */
export const AbsenceForm = ({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) => {
  const now = useLocalNow();
  const [id] = useState(() => crypto.randomUUID());
  const [fields, setFields] = useState<AbsenceFields>(() => {
    const today = dateOf(now());
    return { personId: person.id, from: today, to: today, kind: 'leave', note: '' };
  });
  const change = (part: Partial<AbsenceFields>) => setFields((before) => ({ ...before, ...part }));
  const act = useAct('absence.add', { inPlace: true, done: () => `已登记${person.name}${absenceKinds[fields.kind]}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('absence.add', { id, fields }));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run({ id, fields });
    if (answer.ok) onClose();
  };
  return (
    <PlainForm label={`登记${person.name}请假`} onSubmit={() => void submit()}>
      <FailureNotice failure={failure} />
      <div className="fields">
        <FormField label="原因" name="kind" failure={failure}>
          {(field) => <Select {...field} autoFocus value={fields.kind} options={choices} onChange={(kind) => change({ kind })} />}
        </FormField>
        <FormField label="说明" name="note" failure={failure} hint="不要写病情">
          {(field) => <Input {...field} value={fields.note} onChange={(event) => change({ note: event.target.value })} />}
        </FormField>
        <FormField label="从哪天" name="from" failure={failure}>
          {(field) => (
            <DateInput
              {...field}
              value={fields.from}
              onChange={(from) => from && change(from <= fields.to ? { from } : { from, to: from })}
            />
          )}
        </FormField>
        <FormField label="到哪天（含）" name="to" failure={failure}>
          {(field) => <DateInput {...field} value={fields.to} onChange={(to) => to && change({ to })} />}
        </FormField>
      </div>
      <div className="row">
        <Button htmlType="submit" loading={act.busy}>
          登记
        </Button>
        <Button onClick={onClose}>不登记</Button>
      </div>
    </PlainForm>
  );
};
