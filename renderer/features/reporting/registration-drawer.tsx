import { Input, Select } from 'antd';
import { useState } from 'react';
import { keysOf, type Person, politicalStatuses } from '#core/roster/person.ts';
import { type RegistrationLine, usualPosts } from '#core/roster/registration.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { WordsPick } from '#renderer/ui/words-pick.tsx';
import type { PartFieldsProps } from './part-fields.ts';
import { draftOf, newDraft, type RegistrationDraft, toInput, withPerson } from './registration-draft.ts';

interface RegistrationDrawerProps {
  /** null: a new form */
  readonly line: RegistrationLine | null;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

type FieldsProps = PartFieldsProps<RegistrationDraft>;

const statusChoices = keysOf(politicalStatuses).map((value) => ({ value, label: politicalStatuses[value] }));
const hours = ['工作日晚上', '周末全天', '随时', '白天', '夜间'];

/** Somebody who is not on the roster yet: as much as one needs to call them. */
const NewcomerFields = ({ draft, change, failure }: FieldsProps) => (
  <fieldset className="form-part">
    <legend>花名册里还没有这个人，登记时一并加入</legend>
    <div className="fields">
      <FormField label="联系电话" name="newcomer.phone" failure={failure}>
        {(field) => <Input {...field} inputMode="tel" value={draft.phone} onChange={(event) => change({ phone: event.target.value })} />}
      </FormField>
      <FormField label="单位" name="newcomer.unit" failure={failure}>
        {(field) => <Input {...field} value={draft.unit} onChange={(event) => change({ unit: event.target.value })} />}
      </FormField>
      <FormField label="政治面貌" name="newcomer.politicalStatus" failure={failure}>
        {(field) => (
          <Select
            {...field}
            value={draft.politicalStatus}
            options={statusChoices}
            onChange={(politicalStatus) => change({ politicalStatus })}
          />
        )}
      </FormField>
    </div>
  </fieldset>
);

/** What the person brings along and wishes to do. */
const OfferFields = ({ draft, change, failure }: FieldsProps) => (
  <fieldset className="form-part">
    <legend>能做什么</legend>
    <FormField label="特长" name="person.skills" failure={failure}>
      {(field) => (
        <WordsPick {...field} value={draft.skills} usual={['驾驶', '医护', '电工', '心理疏导']} onChange={(skills) => change({ skills })} />
      )}
    </FormField>
    <FormField label="意向岗位" name="fields.wishedPosts" failure={failure} hint="可以几个；打字后按回车">
      {(field) => <WordsPick {...field} value={draft.wishedPosts} usual={usualPosts} onChange={(wishedPosts) => change({ wishedPosts })} />}
    </FormField>
    <FormField label="可值班时段" name="fields.availableHours" failure={failure} hint={`例如 ${hours.slice(0, 2).join('，')}`}>
      {(field) => <Input {...field} value={draft.availableHours} onChange={(event) => change({ availableHours: event.target.value })} />}
    </FormField>
  </fieldset>
);

/** Where they live, where their relation stays, who took the form. */
const ReportFields = ({ draft, change, failure, people }: FieldsProps & { readonly people: readonly Person[] }) => (
  <fieldset className="form-part">
    <legend>报到</legend>
    <div className="fields">
      <FormField label="报到日期" name="fields.reportedOn" failure={failure}>
        {(field) => <DateInput {...field} value={draft.reportedOn} onChange={(reportedOn) => reportedOn && change({ reportedOn })} />}
      </FormField>
      <FormField label="接收人" name="fields.receivedBy" failure={failure} required>
        {(field) => <PersonPick {...field} people={people} value={draft.receivedBy} onChange={(receivedBy) => change({ receivedBy })} />}
      </FormField>
      <FormField label="单位党组织" name="person.homeBranch" failure={failure} hint="组织关系留在那里，不转接">
        {(field) => <Input {...field} value={draft.homeBranch} onChange={(event) => change({ homeBranch: event.target.value })} />}
      </FormField>
      <FormField label="居住地" name="fields.residence" failure={failure} hint="写到楼和单元，例如 3栋2单元">
        {(field) => <Input {...field} value={draft.residence} onChange={(event) => change({ residence: event.target.value })} />}
      </FormField>
    </div>
    <FormField label="备注" name="fields.note" failure={failure} hint="不要写病情和身份证号">
      {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
    </FormField>
  </fieldset>
);

/** 报到单: for somebody of the roster, or with somebody new in the same step. */
export const RegistrationDrawer = ({ line, people, today, onClose }: RegistrationDrawerProps) => {
  const [start] = useState(() => (line ? draftOf(line) : newDraft(today, () => crypto.randomUUID())));
  const [draft, setDraft] = useState(start);
  const act = useAct('registration.save', { inPlace: true, done: ({ name }) => `已登记 ${name}报到` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('registration.save', toInput(draft)));
  const change = (part: Partial<RegistrationDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(toInput(draft));
    if (answer.ok) onClose();
  };
  const parts = { draft, change, failure };
  const namesakes = people.filter((person) => person.name === draft.name.trim()).length;
  return (
    <FormDrawer
      title={line ? `${line.name}的报到单` : '登记报到'}
      verb="登记"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={line && <RecordHistory kind="doubleRegistration" id={line.id} name={line.name} />}
    >
      {!line && (
        <FormField
          label="姓名"
          name={draft.personId === null ? 'newcomer.name' : 'fields.personId'}
          failure={failure}
          required
          hint={namesakes > 1 ? '有几个同名的人，请从列表里选一个' : '先在花名册里找；没有就照写'}
        >
          {(field) => (
            <PersonPick
              {...field}
              autoFocus
              people={people}
              value={draft.name}
              onChange={(name, person) => setDraft((now) => withPerson(now, name, person))}
            />
          )}
        </FormField>
      )}
      {draft.personId === null && draft.name.trim() !== '' && <NewcomerFields {...parts} />}
      <ReportFields {...parts} people={people} />
      <OfferFields {...parts} />
    </FormDrawer>
  );
};
