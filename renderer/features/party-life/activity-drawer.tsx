import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { type Activity, type ActivityFields, type ActivityKind, activityKinds } from '#core/party-life/activity.ts';
import { isPartyMember, keysOf, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PeopleField } from '#renderer/ui/people-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextBankButton } from '#renderer/ui/text-bank-button.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { fieldsOfActivity, newActivity, withKind, withPeople } from './activity-draft.ts';
import type { PartFieldsProps } from './part-fields.ts';
import { PledgeField } from './pledge-field.tsx';

const kinds = keysOf(activityKinds).map((value) => ({ value, label: activityKinds[value] }));
const MOST_HEADS = 9999;

type FieldsProps = PartFieldsProps<ActivityFields>;

const HostField = ({ draft, change, failure, people }: FieldsProps) => {
  const [words, setWords] = useState(() => people.find((person) => person.id === draft.hostId)?.name ?? '');
  return (
    <FormField label={draft.kind === 'oath' ? '领誓人' : '主持人'} name="fields.hostId" failure={failure} hint="花名册里的人">
      {(field) => (
        <PersonPick
          {...field}
          people={people}
          value={words}
          onChange={(text, person) => {
            setWords(text);
            change({ hostId: person?.id ?? null });
          }}
        />
      )}
    </FormField>
  );
};

const HeadFields = (props: FieldsProps & { readonly onDraft: (draft: ActivityFields) => void }) => {
  const { draft, change, failure, onDraft } = props;
  return (
    <div className="fields">
      <FormField label="类别" name="fields.kind" failure={failure}>
        {(field) => (
          <Select<ActivityKind> {...field} value={draft.kind} options={kinds} onChange={(kind) => onDraft(withKind(draft, kind))} />
        )}
      </FormField>
      <FormField label="名称" name="fields.name" failure={failure} required>
        {(field) => <Input {...field} autoFocus value={draft.name} onChange={(event) => change({ name: event.target.value })} />}
      </FormField>
      <FormField label="日期" name="fields.date" failure={failure}>
        {(field) => <DateInput {...field} value={draft.date} onChange={(date) => date && change({ date })} />}
      </FormField>
      <FormField label="地点" name="fields.place" failure={failure}>
        {(field) => <Input {...field} value={draft.place} onChange={(event) => change({ place: event.target.value })} />}
      </FormField>
      <HostField {...props} />
    </div>
  );
};

const PeopleFields = ({ draft, change, failure, people, onDraft }: FieldsProps & { readonly onDraft: (draft: ActivityFields) => void }) => {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const missing = people.filter((person) => isPartyMember(person) && !draft.personIds.includes(person.id));
  const add = (ids: ActivityFields['personIds']) => onDraft(withPeople(draft, ids));
  return (
    <fieldset className="form-part">
      <legend>参加的人（{draft.personIds.length}）</legend>
      <PeopleField
        label="参加的人"
        name="fields.personIds"
        failure={failure}
        people={people}
        value={draft.personIds}
        nameOf={(id) => names.get(id) ?? '已移出的人'}
        onChange={(ids) => add([...ids])}
      />
      <div className="row">
        {missing.length > 0 && (
          <Button onClick={() => add([...draft.personIds, ...missing.map((person) => person.id)])}>
            加入全体党员（{missing.length} 人）
          </Button>
        )}
      </div>
      <FormField label="参加人数" name="fields.headcount" failure={failure} hint="连同花名册以外的居民、志愿者">
        {(field) => (
          <InputNumber<number>
            {...field}
            min={0}
            max={MOST_HEADS}
            precision={0}
            value={draft.headcount}
            onChange={(headcount) => change({ headcount: headcount ?? 0 })}
          />
        )}
      </FormField>
    </fieldset>
  );
};

const WordsField = ({ draft, change, failure }: FieldsProps) => (
  <>
    <FormField label="做了什么、成果" name="fields.words" failure={failure} hint="写事实：清扫了几栋、理发几人。居民不写姓名">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={draft.words}
          onChange={(event) => change({ words: event.target.value })}
        />
      )}
    </FormField>
    <TextBankButton label="做了什么、成果" group="method" value={draft.words} onChange={(words) => change({ words })} />
  </>
);

interface ActivityDrawerProps {
  /** null: a new one */
  readonly activity: Activity | null;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** 支部活动: what, when, who, which words were spoken, what came of it. */
export const ActivityDrawer = ({ activity, people, today, onClose }: ActivityDrawerProps) => {
  const [id] = useState(() => activity?.id ?? crypto.randomUUID());
  const [start] = useState(() => (activity ? fieldsOfActivity(activity) : newActivity(today)));
  const [draft, setDraft] = useState(start);
  const act = useAct('activity.save', { inPlace: true, done: (saved) => `已保存活动：${saved.name}` });
  const input = { id, fields: draft };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('activity.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const change = (part: Partial<ActivityFields>) => setDraft((now) => ({ ...now, ...part }));
  const parts = { draft, change, failure, people: people.filter((person) => !person.removed) };
  return (
    <FormDrawer
      wide
      title={activity ? activity.name : '登记支部活动'}
      verb="保存"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={activity && <RecordHistory kind="activity" id={activity.id} name={activity.name} />}
    >
      <HeadFields {...parts} onDraft={setDraft} />
      <PledgeField value={draft.pledge} failure={failure} onChange={(pledge) => change({ pledge })} />
      <PeopleFields {...parts} onDraft={setDraft} />
      <WordsField {...parts} />
    </FormDrawer>
  );
};
