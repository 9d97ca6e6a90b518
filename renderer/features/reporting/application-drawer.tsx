import { Input } from 'antd';
import { useState } from 'react';
import type { Application, ApplicationFields } from '#core/roster/application.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { PartFieldsProps } from './part-fields.ts';

interface ApplicationDrawerProps {
  /** null: a new one */
  readonly application: Application | null;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

const startOf = (application: Application | null, today: LocalDate): ApplicationFields => {
  if (!application)
    return { personId: null, name: '', submittedOn: today, receivedBy: '', conduct: '', forwardedTo: '', forwardedOn: null, note: '' };
  const { id: _, ...fields } = application;
  return fields;
};

type FieldsProps = PartFieldsProps<ApplicationFields> & { readonly people: readonly Person[] };

const ReceiveFields = ({ draft, change, failure, people }: FieldsProps) => (
  <fieldset className="form-part">
    <legend>接收</legend>
    <div className="fields">
      <FormField label="申请人" name="fields.name" failure={failure} required hint="花名册里没有的人照写姓名">
        {(field) => (
          <PersonPick
            {...field}
            autoFocus
            people={people}
            value={draft.name}
            onChange={(name, person) =>
              change({
                name,
                personId: person?.id ?? null,
                ...(person && draft.forwardedTo === '' ? { forwardedTo: person.homeBranch } : {}),
              })
            }
          />
        )}
      </FormField>
      <FormField label="递交日期" name="fields.submittedOn" failure={failure}>
        {(field) => <DateInput {...field} value={draft.submittedOn} onChange={(submittedOn) => submittedOn && change({ submittedOn })} />}
      </FormField>
      <FormField label="接收人" name="fields.receivedBy" failure={failure} required>
        {(field) => <PersonPick {...field} people={people} value={draft.receivedBy} onChange={(receivedBy) => change({ receivedBy })} />}
      </FormField>
    </div>
    <FormField label="现场表现" name="fields.conduct" failure={failure} hint="做了什么、值了哪些班，写事实">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={draft.conduct}
          onChange={(event) => change({ conduct: event.target.value })}
        />
      )}
    </FormField>
  </fieldset>
);

const ForwardFields = ({ draft, change, failure }: FieldsProps) => (
  <fieldset className="form-part">
    <legend>转交</legend>
    <div className="fields">
      <FormField label="转交给哪个单位党组织" name="fields.forwardedTo" failure={failure}>
        {(field) => <Input {...field} value={draft.forwardedTo} onChange={(event) => change({ forwardedTo: event.target.value })} />}
      </FormField>
      <FormField label="转交日期" name="fields.forwardedOn" failure={failure} hint="不填：还没有转交">
        {(field) => <DateInput {...field} clearable value={draft.forwardedOn} onChange={(forwardedOn) => change({ forwardedOn })} />}
      </FormField>
    </div>
    <FormField label="备注" name="fields.note" failure={failure}>
      {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
    </FormField>
  </fieldset>
);

/** 入党申请登记: taken in and passed on. */
export const ApplicationDrawer = ({ application, people, today, onClose }: ApplicationDrawerProps) => {
  const [id] = useState(() => application?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(application, today));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<ApplicationFields>) => setDraft((now) => ({ ...now, ...part }));
  const input = { id, fields: draft };
  const act = useAct('application.save', { inPlace: true, done: (saved) => `已登记 ${saved.name}的入党申请` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('application.save', input));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose();
  };
  const parts = { draft, change, failure, people };
  return (
    <FormDrawer
      title={application ? `${application.name}的入党申请` : '登记入党申请'}
      verb="登记"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={application && <RecordHistory kind="partyApplication" id={application.id} name={application.name} />}
    >
      <ReceiveFields {...parts} />
      <ForwardFields {...parts} />
    </FormDrawer>
  );
};
