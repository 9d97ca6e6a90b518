import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { type Office, offices, secretaryBeside } from '#core/roster/organisation/office-term.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';
import type { BranchSection } from './office-rows.ts';

interface AppointDrawerProps {
  readonly section: BranchSection;
  readonly office: Office;
  /** who holds the office without a term: only its beginning is written down */
  readonly person: Person | null;
  readonly onClose: () => void;
}

const officeOptions = offices.map((value) => ({ value, label: branchOffices[value] }));

const nobody = ({ personId }: { readonly personId: PersonId | null }): Failure | null =>
  personId === null ? { code: 'invalid', sentence: '请选要任命的人。', fields: { 'appointment.personId': '请从列表里选一个人' } } : null;

interface ReplaceProps {
  readonly held: Person;
  readonly checked: boolean;
  readonly failure: Failure | null;
  readonly onChange: (checked: boolean) => void;
}

/** 一个支部只有一位书记: whoever holds the office is relieved in the same step, or nothing is saved. */
const ReplaceSecretary = ({ held, checked, failure, onChange }: ReplaceProps) => {
  const error = fieldError(failure, 'appointment.replaces');
  return (
    <div className="form-checks">
      <p className="look">{held.name}现在是书记。一个支部只有一位书记。</p>
      <Checkbox checked={checked} onChange={({ target }) => onChange(target.checked)}>
        同一天免去{held.name}的书记
      </Checkbox>
      {error && <span className="field-error">{error}</span>}
    </div>
  );
};

const useAppointForm = ({ section, office, person, onClose }: AppointDrawerProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const now = useLocalNow();
  return useFieldsForm({
    route: 'office.appoint',
    start: () => ({
      personId: person?.id ?? null,
      office,
      from: (person && section.foundedOn) ?? dateOf(now()),
      appointedBy: section.approvedBy,
      note: '',
      replaces: false,
    }),
    toInput: (fields) => ({ id, appointment: { ...fields, personId: fields.personId ?? '' } }),
    done: (fields) => {
      const name = section.members.find((one) => one.id === fields.personId)?.name ?? '';
      return `已任命${name}为${branchOffices[fields.office]}`;
    },
    find: nobody,
    onClose,
  });
};

/** 任命: who, to which office, from when, by whom. */
export const AppointDrawer = (props: AppointDrawerProps) => {
  const { section, person } = props;
  const { fields, change, failure, drawer } = useAppointForm(props);
  const wanted = { branchOffice: fields.office, branchId: section.id, ...(fields.personId ? { id: fields.personId } : {}) };
  const held = secretaryBeside(section.members, wanted);
  return (
    <FormDrawer {...drawer} title={person ? `补登${person.name}的任命` : `任命：${section.name}`} verb={person ? '补登' : '任命'}>
      <PersonField
        label="任命谁"
        name="appointment.personId"
        failure={failure}
        required
        hint="从这个支部的人里选，应是中共正式党员。"
        people={section.members}
        value={fields.personId}
        onChange={(personId) => change({ personId })}
      />
      <FormField label="职务" name="appointment.office" failure={failure}>
        {(field) => <Select<Office> {...field} value={fields.office} options={officeOptions} onChange={(office) => change({ office })} />}
      </FormField>
      {held && <ReplaceSecretary held={held} checked={fields.replaces} failure={failure} onChange={(replaces) => change({ replaces })} />}
      <FormField label="任命日期" name="appointment.from" failure={failure} required>
        {(field) => <DateInput {...field} value={fields.from} onChange={(from) => from && change({ from })} />}
      </FormField>
      <TextField
        label="任命机关"
        name="appointment.appointedBy"
        failure={failure}
        required
        most={60}
        hint="例如 中共望桥街道工作委员会"
        value={fields.appointedBy}
        onChange={(appointedBy) => change({ appointedBy })}
      />
      <TextField
        label="备注"
        name="appointment.note"
        failure={failure}
        most={200}
        hint="例如 文号"
        value={fields.note}
        onChange={(note) => change({ note })}
      />
    </FormDrawer>
  );
};
