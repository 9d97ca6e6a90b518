import type { OfficeTerm } from '#core/roster/organisation/office-term.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

interface RelieveDrawerProps {
  readonly person: Person;
  readonly term: OfficeTerm | null;
  readonly onClose: () => void;
}

/** 免去: the day and the reason; the person stays on the roster. */
export const RelieveDrawer = ({ person, term, onClose }: RelieveDrawerProps) => {
  const now = useLocalNow();
  const title = branchOffices[person.branchOffice];
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'office.relieve',
    start: () => ({ on: dateOf(now()), note: '' }),
    toInput: (fields) => ({ personId: person.id, ...fields }),
    done: () => `已免去${person.name}的${title}`,
    onClose,
  });
  return (
    <FormDrawer {...drawer} title={`免去${person.name}的${title}`} verb="免去">
      <p className="quiet">
        {term ? `${longDate(term.from)}起任${title}。` : '任命日期没有登记，免去以后不会留在历任里；要留下，请先补登任命。'}
        {person.name}仍在花名册里，值班和分工不变。
      </p>
      <FormField label="免去日期" name="on" failure={failure} required>
        {(field) => <DateInput {...field} value={fields.on} onChange={(on) => on && change({ on })} />}
      </FormField>
      <TextField
        label="备注"
        name="note"
        failure={failure}
        most={200}
        hint="例如 回原单位、改任"
        value={fields.note}
        onChange={(note) => change({ note })}
      />
    </FormDrawer>
  );
};
