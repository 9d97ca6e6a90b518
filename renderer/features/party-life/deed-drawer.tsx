import { AutoComplete, Input, Segmented } from 'antd';
import { useState } from 'react';
import { type DeedKind, deedKinds, type GoodDeed, type GoodDeedFields } from '#core/party-life/good-deed.ts';
import { keysOf, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PeopleField } from '#renderer/ui/people-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import type { PartFieldsProps } from './part-fields.ts';

const kinds = keysOf(deedKinds).map((value) => ({ value, label: deedKinds[value] }));
const forms = ['锦旗', '感谢信', '群里留言', '电话', '当面'].map((value) => ({ value }));

const newDeed = (date: LocalDate): GoodDeedFields => ({ kind: 'deed', date, personIds: [], words: '', form: '' });

const DeedFields = ({ draft, change, failure, people }: PartFieldsProps<GoodDeedFields>) => {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const unnamed = people.filter((person) => draft.personIds.includes(person.id) && !person.consentToPublish);
  return (
    <>
      <FormField label="类别">
        {() => <Segmented<DeedKind> aria-label="类别" value={draft.kind} options={kinds} onChange={(kind) => change({ kind })} />}
      </FormField>
      <FormField label="是什么事" name="fields.words" failure={failure} required hint="写事情和原话；居民只写“一位居民”，不写姓名和门牌">
        {(field) => (
          <Input.TextArea
            {...field}
            autoFocus
            autoSize={{ minRows: 3, maxRows: 10 }}
            value={draft.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </FormField>
      <PeopleField
        label={draft.kind === 'deed' ? '谁做的' : '感谢、表扬谁'}
        name="fields.personIds"
        failure={failure}
        people={people}
        value={draft.personIds}
        nameOf={(id) => names.get(id) ?? '已移出的人'}
        onChange={(personIds) => change({ personIds: [...personIds] })}
      />
      {unnamed.length > 0 && <p className="quiet">{unnamed.map((person) => person.name).join('、')}没有同意公示，上榜时印“一位同志”。</p>}
      <div className="fields">
        <FormField label="日期" name="fields.date" failure={failure}>
          {(field) => <DateInput {...field} value={draft.date} onChange={(date) => date && change({ date })} />}
        </FormField>
        {draft.kind !== 'deed' && (
          <FormField label="形式" name="fields.form" failure={failure}>
            {(field) => (
              <AutoComplete<string> {...field} options={forms} value={draft.form} onChange={(form) => change({ form: form ?? '' })} />
            )}
          </FormField>
        )}
      </div>
    </>
  );
};

interface DeedDrawerProps {
  /** null: a new one */
  readonly deed: GoodDeed | null;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** 好人好事, 居民致谢, 上级表扬. */
export const DeedDrawer = ({ deed, people, today, onClose }: DeedDrawerProps) => {
  const [id] = useState(() => deed?.id ?? crypto.randomUUID());
  const [start] = useState((): GoodDeedFields => {
    if (!deed) return newDeed(today);
    const { id: _, ...fields } = deed;
    return fields;
  });
  const [draft, setDraft] = useState(start);
  const act = useAct('deed.save', { inPlace: true, done: (saved) => `已登记${deedKinds[saved.kind]}` });
  const input = { id, fields: draft };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('deed.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={deed ? deedKinds[deed.kind] : '登记好人好事、致谢'}
      verb="登记"
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={deed && <RecordHistory kind="goodDeed" id={deed.id} name={deedKinds[deed.kind]} />}
    >
      <DeedFields
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        failure={failure}
        people={people.filter((person) => !person.removed)}
      />
    </FormDrawer>
  );
};
