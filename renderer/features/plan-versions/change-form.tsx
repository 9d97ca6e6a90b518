import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { type ChangeConsent, dutyChangeKinds } from '#core/duty/duty-change.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ConsentFields } from '#renderer/ui/consent-fields.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { type ChangeDraft, dutyChoices, type FormKind, placeChoices, toWanted, whatIsMissing } from './change-draft.ts';

const kinds = (['swap', 'substitute', 'absent', 'overtime'] as const).map((value) => ({ value, label: dutyChangeKinds[value] }));

const emptyDraft = (today: LocalDate): ChangeDraft => ({
  kind: 'substitute',
  date: today,
  first: '',
  otherDate: today,
  second: '',
  personId: '',
  place: '',
  newId: crypto.randomUUID(),
});

interface PickProps {
  readonly draft: ChangeDraft;
  readonly onChange: (part: Partial<ChangeDraft>) => void;
}

/** A day and one of its duties. */
const DutyPick = (props: {
  readonly label: string;
  readonly date: LocalDate;
  readonly value: string;
  readonly onDate: (date: LocalDate) => void;
  readonly onValue: (id: string) => void;
}) => {
  const { data } = useHostQuery('duty.period', { from: props.date, to: props.date });
  return (
    <div className="fields">
      <FormField label={`${props.label}：日期`}>
        {(field) => <DateInput {...field} value={props.date} onChange={(date) => date && props.onDate(date)} />}
      </FormField>
      <FormField label={`${props.label}：哪一班`} required>
        {(field) => (
          <Select
            {...field}
            showSearch={{ optionFilterProp: 'label' }}
            value={props.value || null}
            options={data ? [...dutyChoices(data, props.date)] : []}
            loading={!data}
            notFoundContent="这一天没有排班"
            onChange={(id: string) => props.onValue(id)}
          />
        )}
      </FormField>
    </div>
  );
};

const WhoPick = ({ label, onPick }: { readonly label: string; readonly onPick: (personId: string) => void }) => {
  const people = useHostQuery('person.list', {}).data ?? [];
  const [name, setName] = useState('');
  return (
    <FormField label={label} required>
      {(field) => (
        <PersonPick
          {...field}
          people={people.filter((person) => !person.removed)}
          value={name}
          onChange={(words, person) => {
            setName(words);
            onPick(person?.id ?? '');
          }}
        />
      )}
    </FormField>
  );
};

const OvertimePick = ({ draft, onChange }: PickProps) => {
  const { data } = useHostQuery('duty.setup', {});
  return (
    <>
      <div className="fields">
        <FormField label="日期">
          {(field) => <DateInput {...field} value={draft.date} onChange={(date) => date && onChange({ date })} />}
        </FormField>
        <FormField label="班次和岗位" required>
          {(field) => (
            <Select
              {...field}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.place || null}
              options={data ? [...placeChoices(data)] : []}
              onChange={(place: string) => onChange({ place })}
            />
          )}
        </FormField>
      </div>
      <WhoPick label="谁加班" onPick={(personId) => onChange({ personId })} />
    </>
  );
};

const Picks = ({ draft, onChange }: PickProps) => {
  if (draft.kind === 'overtime') return <OvertimePick draft={draft} onChange={onChange} />;
  return (
    <>
      <DutyPick
        label="原来"
        date={draft.date}
        value={draft.first}
        onDate={(date) => onChange({ date, first: '' })}
        onValue={(first) => onChange({ first })}
      />
      {draft.kind === 'swap' && (
        <DutyPick
          label="换成"
          date={draft.otherDate}
          value={draft.second}
          onDate={(otherDate) => onChange({ otherDate, second: '' })}
          onValue={(second) => onChange({ second })}
        />
      )}
      {draft.kind === 'substitute' && <WhoPick label="谁来顶班" onPick={(personId) => onChange({ personId })} />}
    </>
  );
};

/** 登记变动: what, who agreed, why; checked against the rules while it is filled in. */
export const ChangeForm = ({ today, onClose }: { readonly today: LocalDate; readonly onClose: () => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [consent, setConsent] = useState<ChangeConsent>({ agreedBy: '', reason: '', decision: '' });
  const people = useHostQuery('person.list', {}).data ?? [];
  const wanted = toWanted(draft);
  const check = useHostQuery('dutyChange.check', { change: wanted ?? { kind: 'absent', assignmentId: id } }, { enabled: wanted !== null });
  const act = useAct('dutyChange.record', { inPlace: true, lasting: true, done: () => `已登记${dutyChangeKinds[draft.kind]}` });
  const findings = () => {
    const missing = whatIsMissing(draft);
    if (missing || !wanted) return { code: 'invalid' as const, sentence: missing ?? '' };
    return checkInput('dutyChange.record', { id, change: wanted, consent });
  };
  const { failure, mayGo } = useFormCheck(act.failure, findings);
  const submit = async () => {
    if (!mayGo() || !wanted) return;
    const outcome = await act.run({ id, change: wanted, consent });
    if (outcome.ok) onClose();
  };
  const leader = check.data?.leader;
  return (
    <FormDrawer
      title="登记变动"
      verb="登记"
      dirty={draft.first !== '' || draft.personId !== '' || consent.reason !== ''}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Segmented<FormKind>
        aria-label="类别"
        value={draft.kind}
        options={kinds}
        onChange={(kind) => setDraft({ ...emptyDraft(draft.date), date: draft.date, first: draft.first, kind })}
      />
      <div className="change-picks">
        <Picks key={draft.kind} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      </div>
      {wanted && check.data && check.data.breaches.length === 0 && <p className="done">不违反任何规则。</p>}
      {leader && <p className="quiet">这一班的带班：{leader}</p>}
      <ConsentFields
        people={people}
        value={consent}
        onChange={setConsent}
        breaches={wanted ? (check.data?.breaches ?? []) : []}
        failure={failure}
      />
    </FormDrawer>
  );
};
