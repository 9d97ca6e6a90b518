import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { type Training, type TrainingFields, untrainedPeople } from '#core/roster/training.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { PersonText } from '#renderer/ui/person-text.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { PartFieldsProps } from './part-fields.ts';
import { fieldsOfTraining, newTraining, trainedWords } from './training-draft.ts';

interface TrainingDrawerProps {
  /** null: a new session */
  readonly training: Training | null;
  /** who is on the list of a new one from the start */
  readonly startWith: TrainingFields['attendeeIds'];
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

type FieldsProps = PartFieldsProps<TrainingFields> & { readonly people: readonly Person[] };

const SessionFields = ({ draft, change, failure, people }: FieldsProps) => (
  <fieldset className="form-part">
    <legend>这一场</legend>
    <div className="fields">
      <FormField label="日期" name="date" failure={failure}>
        {(field) => <DateInput {...field} value={draft.date} onChange={(date) => date && change({ date })} />}
      </FormField>
      <FormField label="培训内容" name="topic" failure={failure} required>
        {(field) => <Input {...field} autoFocus value={draft.topic} onChange={(event) => change({ topic: event.target.value })} />}
      </FormField>
      <FormField label="讲师" name="trainer" failure={failure}>
        {(field) => <PersonPick {...field} people={people} value={draft.trainer} onChange={(trainer) => change({ trainer })} />}
      </FormField>
      <FormField label="地点" name="place" failure={failure}>
        {(field) => <Input {...field} value={draft.place} onChange={(event) => change({ place: event.target.value })} />}
      </FormField>
    </div>
    <div className="form-checks">
      <Checkbox checked={draft.qualifies} onChange={(event) => change({ qualifies: event.target.checked })}>
        算岗前培训：到场的人可以排班
      </Checkbox>
    </div>
    <FormField label="备注" name="note" failure={failure}>
      {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
    </FormField>
  </fieldset>
);

/** Adds one person after the other; the field is empty again after each. */
const AttendeePick = ({ draft, change, people }: Omit<FieldsProps, 'failure'>) => {
  const [words, setWords] = useState('');
  const others = people.filter((person) => !draft.attendeeIds.includes(person.id));
  const add = (person: Person) => {
    change({ attendeeIds: [...draft.attendeeIds, person.id] });
    setWords('');
  };
  return (
    <FormField label="添加到场的人" hint="姓名、拼音或首字母，从列表里选">
      {(field) => <PersonPick {...field} people={others} value={words} onChange={setWords} onPick={add} />}
    </FormField>
  );
};

const Attendees = ({ draft, change, failure, people, today }: FieldsProps & { readonly today: LocalDate }) => {
  const byId = new Map(people.map((person) => [person.id, person]));
  const missing = untrainedPeople(people, today).filter((person) => !draft.attendeeIds.includes(person.id));
  return (
    <fieldset className="form-part">
      <legend>
        {draft.date > today ? '要参加的人' : '到场的人'}（{draft.attendeeIds.length}）
      </legend>
      <AttendeePick draft={draft} change={change} people={people.filter((person) => !person.removed)} />
      {missing.length > 0 && (
        <Button onClick={() => change({ attendeeIds: [...draft.attendeeIds, ...missing.map((person) => person.id)] })}>
          加入还没培训的 {missing.length} 人
        </Button>
      )}
      {failure?.fields?.['fields.attendeeIds'] && <p className="field-error">{failure.fields['fields.attendeeIds']}</p>}
      <ul className="attendee-list" aria-label="名单">
        {draft.attendeeIds.map((id) => {
          const person = byId.get(id);
          return (
            <li key={id}>
              <PersonText name={person?.name ?? '已删除的人'} unit={person?.unit ?? ''} />
              <Button
                type="link"
                size="small"
                aria-label={`去掉${person?.name ?? ''}`}
                onClick={() => change({ attendeeIds: draft.attendeeIds.filter((other) => other !== id) })}
              >
                去掉
              </Button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
};

/** One session: when, what, who was there. */
export const TrainingDrawer = ({ training, startWith, people, today, onClose }: TrainingDrawerProps) => {
  const [id] = useState(() => training?.id ?? crypto.randomUUID());
  const [start] = useState(() => (training ? fieldsOfTraining(training) : newTraining(today, startWith)));
  const [draft, setDraft] = useState(start);
  const act = useAct('training.save', { inPlace: true, done: (result) => `已保存培训${trainedWords(result)}` });
  const input = { id, fields: { ...draft, attendeeIds: [...draft.attendeeIds] } };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('training.save', input));
  const change = (part: Partial<TrainingFields>) => setDraft((now) => ({ ...now, ...part }));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose();
  };
  const parts = { draft, change, failure, people };
  return (
    <FormDrawer
      title={training ? '修改培训' : '登记培训'}
      verb="保存"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={training && <RecordHistory kind="training" id={training.id} name={training.topic} />}
    >
      <SessionFields {...parts} />
      <Attendees {...parts} today={today} />
    </FormDrawer>
  );
};
