import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { PatrolLine } from '#core/figures/patrols.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { fieldsOf, likeLast, newPatrol } from './patrol-draft.ts';
import { PatrolFields } from './patrol-fields.tsx';

interface PatrolEntryProps {
  readonly people: readonly Person[];
  readonly routes: readonly string[];
  readonly last: PatrolLine | undefined;
  readonly today: LocalDate;
}

/** 登记巡逻: Enter saves; the people and the way stay for the next round, the cursor waits at its start. */
export const PatrolEntry = ({ people, routes, last, today }: PatrolEntryProps) => {
  const [draft, setDraft] = useState(() => newPatrol(today));
  const [round, setRound] = useState(() => crypto.randomUUID());
  const form = useRef<HTMLDivElement>(null);
  const act = useAct('patrol.save', { inPlace: true, done: (_, { fields }) => `已登记巡逻 ${fields.route}`.trim() });
  const input = { id: round, fields: fieldsOf(draft) };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('patrol.save', input));
  const toStart = () => form.current?.querySelector<HTMLInputElement>('[data-first]')?.focus();
  const submit = async () => {
    if (!mayGo() || !(await act.run(input)).ok) return;
    setRound(crypto.randomUUID());
    setDraft({ ...newPatrol(draft.date), personIds: draft.personIds, route: draft.route });
    toStart();
  };
  return (
    <div ref={form} className="patrol-entry">
      <PlainForm key={round} label="登记一次巡逻" onSubmit={() => void submit()}>
        <FailureNotice failure={failure} />
        <PatrolFields
          draft={draft}
          change={(part) => setDraft((now) => ({ ...now, ...part }))}
          failure={failure}
          people={people}
          routes={routes}
        />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={act.busy}>
            登记巡逻
          </Button>
          {last && (
            <Button
              onClick={() => {
                setDraft(likeLast(draft.date, last));
                toStart();
              }}
            >
              照上次：{last.names.join('、')}
              {last.route && `，${last.route}`}
            </Button>
          )}
        </div>
      </PlainForm>
    </div>
  );
};
