import { Input } from 'antd';
import { useState } from 'react';
import type { OfficeTerm } from '#core/roster/organisation/office-term.ts';
import { branchOffices } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface MendTermDrawerProps {
  readonly term: OfficeTerm;
  readonly name: string;
  readonly onClose: () => void;
}

/** 更正任期: dates, appointing body and note; who held which office stays. */
export const MendTermDrawer = ({ term, name, onClose }: MendTermDrawerProps) => {
  const [start] = useState(() => ({ from: term.from, to: term.to, appointedBy: term.appointedBy, note: term.note }));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });
  const input = { id: term.id, fields };
  const act = useAct('office.saveTerm', { inPlace: true, done: () => `已更正${name}的任期` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('office.saveTerm', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`更正${name}的任期（${branchOffices[term.office]}）`}
      verb="保存"
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField label="任命日期" name="from" failure={failure} required>
        {(field) => <DateInput {...field} value={fields.from} onChange={(from) => from && change({ from })} />}
      </FormField>
      {term.to !== null && (
        <FormField label="免去日期" name="to" failure={failure} required>
          {(field) => <DateInput {...field} value={fields.to} onChange={(to) => to && change({ to })} />}
        </FormField>
      )}
      <FormField label="任命机关" name="appointedBy" failure={failure}>
        {(field) => (
          <Input {...field} maxLength={60} value={fields.appointedBy} onChange={({ target }) => change({ appointedBy: target.value })} />
        )}
      </FormField>
      <FormField label="备注" name="note" failure={failure}>
        {(field) => <Input {...field} maxLength={200} value={fields.note} onChange={({ target }) => change({ note: target.value })} />}
      </FormField>
    </FormDrawer>
  );
};
