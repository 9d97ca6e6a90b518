import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { PatrolLine } from '#core/figures/patrols.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { fieldsOf, likeLast, newPatrol, type PatrolDraft } from './patrol-draft.ts';
import { PatrolFields } from './patrol-fields.tsx';

interface PatrolEntryProps {
  readonly people: readonly Person[];
  readonly routes: readonly string[];
  readonly last: PatrolLine | undefined;
  readonly today: LocalDate;
}

interface RoundFormProps extends Omit<PatrolEntryProps, 'today'> {
  readonly start: PatrolDraft;
  readonly onSaved: (draft: PatrolDraft) => void;
}

/** One round; the form of the next one starts afresh, so that nothing is red before it was tried. */
const RoundForm = ({ people, routes, last, start, onSaved }: RoundFormProps) => {
  const [draft, setDraft] = useState(start);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('patrol.save', { inPlace: true, done: (_, { fields }) => `已登记巡逻 ${fields.route}`.trim() });
  const input = { id, fields: fieldsOf(draft) };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('patrol.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onSaved(draft);
  };
  const change = (part: Partial<PatrolDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <PlainForm label="登记一次巡逻" onSubmit={() => void submit()}>
      <FailureNotice failure={failure} />
      <PatrolFields draft={draft} change={change} failure={failure} people={people} routes={routes} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={act.busy}>
          登记巡逻
        </Button>
        {last && (
          <Button onClick={() => change(likeLast(last))}>
            照上次：{last.names.join('、')}
            {last.route && `，${last.route}`}
          </Button>
        )}
      </div>
    </PlainForm>
  );
};

/** 登记巡逻: Enter saves; the people and the way stay for the next round, the cursor waits at its start. */
export const PatrolEntry = ({ today, ...rest }: PatrolEntryProps) => {
  const [start, setStart] = useState(() => newPatrol(today));
  const [saved, setSaved] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved > 0) form.current?.querySelector<HTMLInputElement>('[data-first]')?.focus();
  }, [saved]);
  return (
    <div ref={form} className="patrol-entry">
      <RoundForm
        key={saved}
        {...rest}
        start={start}
        onSaved={(draft) => {
          setStart({ ...newPatrol(draft.date), personIds: draft.personIds, route: draft.route });
          setSaved((count) => count + 1);
        }}
      />
    </div>
  );
};
