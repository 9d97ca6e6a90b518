import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { keysOf } from '#core/roster/person.ts';
import type { StockCount } from '#core/supplies/stock-count.ts';
import { MAIN_STORE, type StorePlace } from '#core/supplies/store-place.ts';
import { itemCategories } from '#core/supplies/supplies.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { usePeople } from './use-people.ts';

interface StartDrawerProps {
  readonly onStarted: (count: StockCount) => void;
  readonly onClose: () => void;
}

type Fields = InputOf<'count.start'>['fields'];
const MAIN = 'main';
const categories = keysOf(itemCategories).map((value) => ({ value, label: itemCategories[value] }));
const blank: Fields = { placeId: null, categories: [], counter: '', checker: '', blind: true, note: '' };

const placeChoicesOf = (places: readonly StorePlace[]) => [
  { value: MAIN, label: MAIN_STORE },
  ...places.map((place) => ({ value: place.id as string, label: place.name })),
];

interface PartProps {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
  readonly failure: Failure | null;
}

/** Where and what. */
const ScopeFields = ({ fields, change, failure }: PartProps) => {
  const places = useHostQuery('supplies.places', {});
  return (
    <div className="fields">
      <FormField label="盘哪里" name="placeId" failure={failure} required>
        {(field) => (
          <Select
            {...field}
            value={fields.placeId ?? MAIN}
            options={placeChoicesOf(places.data ?? [])}
            onChange={(placeId) => change({ placeId: placeId === MAIN ? null : placeId })}
          />
        )}
      </FormField>
      <FormField label="盘什么" name="categories" failure={failure} hint="不选就是全部类别">
        {(field) => (
          <Select
            {...field}
            mode="multiple"
            value={[...fields.categories]}
            options={categories}
            placeholder="全部类别"
            onChange={(chosen) => change({ categories: chosen })}
          />
        )}
      </FormField>
    </div>
  );
};

/** Who, and whether the book stays hidden. */
const HandsFields = ({ fields, change, failure }: PartProps) => {
  const people = usePeople();
  return (
    <>
      <div className="fields">
        <FormField label="盘点人" name="counter" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={fields.counter} onChange={(counter) => change({ counter })} />}
        </FormField>
        <FormField label="监盘人" name="checker" failure={failure} required hint="另一个人看着点">
          {(field) => <PersonPick {...field} people={people} value={fields.checker} onChange={(checker) => change({ checker })} />}
        </FormField>
        <FormField label="备注" name="note" failure={failure}>
          {(field) => <Input {...field} value={fields.note} onChange={(event) => change({ note: event.target.value })} />}
        </FormField>
      </div>
      <Checkbox checked={fields.blind} onChange={(event) => change({ blind: event.target.checked })}>
        盲盘：点完一行才看得到它的账面数
      </Checkbox>
      <p className="field-hint">盘点时照常收发不要紧：每一行都和清点那一刻的账比。</p>
    </>
  );
};

/** 开始盘点: where, what, who; the book can stay hidden until a line is counted. */
export const StartDrawer = ({ onStarted, onClose }: StartDrawerProps) => {
  const [hands, keepHands] = useKeptState('count-hands', { counter: '', checker: '' });
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState<Fields>(() => ({ ...blank, ...hands }));
  const [fields, setFields] = useState(start);
  const act = useAct('count.start', { inPlace: true, done: ({ lines }) => `已开始盘点，共 ${lines} 行` });
  const check = useFormCheck(act.failure, () => checkInput('count.start', { id, fields }));
  const submit = async () => {
    if (!check.mayGo()) return;
    const answer = await act.run({ id, fields });
    if (!answer.ok) return;
    keepHands({ counter: fields.counter, checker: fields.checker });
    onStarted(answer.value);
  };
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const part = { fields, change, failure: check.failure };
  return (
    <FormDrawer
      title="开始盘点"
      verb="开始盘点"
      dirty={fields !== start}
      busy={act.busy}
      failure={check.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ScopeFields {...part} />
      <HandsFields {...part} />
    </FormDrawer>
  );
};
