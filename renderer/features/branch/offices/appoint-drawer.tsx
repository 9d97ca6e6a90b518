import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { type Office, offices, secretaryBeside } from '#core/roster/organisation/office-term.ts';
import { branchOffices, type Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { PersonField } from '../person-field.tsx';
import type { BranchSection } from './office-rows.ts';

interface AppointDrawerProps {
  readonly section: BranchSection;
  readonly office: Office;
  /** who holds the office without a term: only its beginning is written down */
  readonly person: Person | null;
  readonly onClose: () => void;
}

const officeOptions = offices.map((value) => ({ value, label: branchOffices[value] }));

/** 任命: who, to which office, from when, by whom. */
export const AppointDrawer = ({ section, office, person, onClose }: AppointDrawerProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const now = useLocalNow();
  const [start] = useState(() => ({
    personId: person?.id ?? null,
    office,
    from: section.foundedOn && person ? section.foundedOn : dateOf(now()),
    appointedBy: section.approvedBy,
    note: '',
    replaces: false,
  }));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const input = { id, appointment: { ...draft, personId: draft.personId ?? '' } };
  const name = section.members.find((one) => one.id === draft.personId)?.name ?? '';
  const act = useAct('office.appoint', { inPlace: true, done: () => `已任命${name}为${branchOffices[draft.office]}` });
  const { failure, mayGo } = useFormCheck(act.failure, () =>
    draft.personId === null
      ? { code: 'invalid', sentence: '请选要任命的人。', fields: { 'appointment.personId': '请从列表里选一个人' } }
      : checkInput('office.appoint', input),
  );
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const held = secretaryBeside(section.members, {
    branchOffice: draft.office,
    branchId: section.id,
    id: (draft.personId ?? '') as PersonId,
  });
  return (
    <FormDrawer
      title={person ? `补登${person.name}的任命` : `任命：${section.name}`}
      verb={person ? '补登' : '任命'}
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <PersonField
        label="任命谁"
        name="appointment.personId"
        failure={failure}
        required
        hint="从这个支部的人里选。"
        people={section.members}
        value={draft.personId}
        onChange={(personId) => change({ personId })}
      />
      <FormField label="职务" name="appointment.office" failure={failure}>
        {(field) => (
          <Select<Office> {...field} value={draft.office} options={officeOptions} onChange={(next) => change({ office: next })} />
        )}
      </FormField>
      {held && (
        <div className="form-checks">
          <p className="look">{held.name}现在是书记。一个支部只有一位书记。</p>
          <Checkbox checked={draft.replaces} onChange={({ target }) => change({ replaces: target.checked })}>
            同一天免去{held.name}的书记
          </Checkbox>
          {fieldError(failure, 'appointment.replaces') && (
            <span className="field-error">{fieldError(failure, 'appointment.replaces')}</span>
          )}
        </div>
      )}
      <FormField label="任命日期" name="appointment.from" failure={failure} required>
        {(field) => <DateInput {...field} value={draft.from} onChange={(from) => from && change({ from })} />}
      </FormField>
      <FormField label="任命机关" name="appointment.appointedBy" failure={failure} required hint="例如 中共望桥街道工作委员会">
        {(field) => (
          <Input {...field} maxLength={60} value={draft.appointedBy} onChange={({ target }) => change({ appointedBy: target.value })} />
        )}
      </FormField>
      <FormField label="备注" name="appointment.note" failure={failure} hint="例如 文号">
        {(field) => <Input {...field} maxLength={200} value={draft.note} onChange={({ target }) => change({ note: target.value })} />}
      </FormField>
    </FormDrawer>
  );
};
