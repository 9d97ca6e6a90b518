import type { OfficeTerm } from '#core/roster/organisation/office-term.ts';
import { branchOffices } from '#core/roster/person.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

interface MendTermDrawerProps {
  readonly term: OfficeTerm;
  readonly name: string;
  readonly onClose: () => void;
}

/** 更正任期: dates, appointing body and note; who held which office stays. */
export const MendTermDrawer = ({ term, name, onClose }: MendTermDrawerProps) => {
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'office.saveTerm',
    start: () => ({ from: term.from, to: term.to, appointedBy: term.appointedBy, note: term.note }),
    toInput: (now) => ({ id: term.id, fields: now }),
    done: () => `已更正${name}的任期`,
    onClose,
  });
  return (
    <FormDrawer {...drawer} title={`更正${name}的任期（${branchOffices[term.office]}）`} verb="保存">
      <FormField label="任命日期" name="from" failure={failure} required>
        {(field) => <DateInput {...field} value={fields.from} onChange={(from) => from && change({ from })} />}
      </FormField>
      {term.to !== null && (
        <FormField label="免去日期" name="to" failure={failure} required>
          {(field) => <DateInput {...field} value={fields.to} onChange={(to) => to && change({ to })} />}
        </FormField>
      )}
      <TextField
        label="任命机关"
        name="appointedBy"
        failure={failure}
        most={60}
        value={fields.appointedBy}
        onChange={(appointedBy) => change({ appointedBy })}
      />
      <TextField label="备注" name="note" failure={failure} most={200} value={fields.note} onChange={(note) => change({ note })} />
    </FormDrawer>
  );
};
