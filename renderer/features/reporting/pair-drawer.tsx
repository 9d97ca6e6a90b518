import { Input, Radio } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { type Pair, pairKinds } from '#core/roster/pair.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { PartFieldsProps } from './part-fields.ts';

interface PairDrawerProps {
  /** null: a new pair */
  readonly pair: Pair | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

interface Draft {
  readonly first: string;
  readonly firstId: string;
  readonly second: string;
  readonly secondId: string;
  readonly kind: Pair['kind'];
  readonly note: string;
}

const startOf = (pair: Pair | null, people: readonly Person[]): Draft => {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  if (!pair) return { first: '', firstId: '', second: '', secondId: '', kind: 'together', note: '' };
  const { firstId, secondId, kind, note } = pair;
  return { first: nameOf(firstId), firstId, second: nameOf(secondId), secondId, kind, note };
};

const kinds = keysOf(pairKinds).map((value) => ({ value, label: pairKinds[value] }));

type TwoProps = PartFieldsProps<Draft> & { readonly people: readonly Person[] };

const TwoPeople = ({ draft, change, failure, people }: TwoProps) => (
  <div className="fields">
    <FormField label="第一个人" name="firstId" failure={failure} required>
      {(field) => (
        <PersonPick
          {...field}
          autoFocus
          people={people}
          value={draft.first}
          onChange={(first, person) => change({ first, firstId: person?.id ?? '' })}
        />
      )}
    </FormField>
    <FormField label="第二个人" name="secondId" failure={failure} required>
      {(field) => (
        <PersonPick
          {...field}
          people={people}
          value={draft.second}
          onChange={(second, person) => change({ second, secondId: person?.id ?? '' })}
        />
      )}
    </FormField>
  </div>
);

/** The contract's findings, with a sentence for a name that was typed and stands for nobody. */
const checkPair = (input: InputOf<'pair.save'>): Failure | null => {
  const found = checkInput('pair.save', input);
  if (!found?.fields) return found;
  const pick = '请从花名册里选一个人';
  const { firstId, secondId } = input.fields;
  const missing = { ...(firstId ? {} : { 'fields.firstId': pick }), ...(secondId ? {} : { 'fields.secondId': pick }) };
  return { ...found, sentence: Object.keys(missing).length > 0 ? pick : found.sentence, fields: { ...found.fields, ...missing } };
};

/** Two people, together or apart. */
export const PairDrawer = ({ pair, people, onClose }: PairDrawerProps) => {
  const [id] = useState(() => pair?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(pair, people));
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const { firstId, secondId, kind, note } = draft;
  const input = { id, fields: { firstId, secondId, kind, note } };
  const act = useAct('pair.save', { inPlace: true, done: () => `已登记 ${draft.first}和${draft.second}${pairKinds[kind]}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkPair(input));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose();
  };
  return (
    <FormDrawer
      title={pair ? '修改搭班' : '登记搭班'}
      verb="登记"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={pair && <RecordHistory kind="personPair" id={pair.id} name="搭班" />}
    >
      <TwoPeople draft={draft} change={change} failure={failure} people={people} />
      <div className="field">
        <Radio.Group
          aria-label="怎么排"
          options={kinds}
          value={kind}
          onChange={(event) => change({ kind: event.target.value as Pair['kind'] })}
        />
      </div>
      <FormField label="说明" name="note" failure={failure} hint="例如 父子、师徒、孩子要有人带">
        {(field) => <Input {...field} value={note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
    </FormDrawer>
  );
};
