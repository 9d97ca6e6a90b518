import { Input } from 'antd';
import { useState } from 'react';
import { unbalanced } from '#core/supplies/distribution/reconcile-run.ts';
import { runCounts } from '#core/supplies/distribution/run-progress.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { tripKey } from '#core/supplies/distribution/trip.ts';
import { shortDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { settlingWords } from './settle-drawer.tsx';

/** 结束分发: when everything adds up at once, else with the reason of what does not. */
export const CloseRunDrawer = ({ view, onClose }: { readonly view: RunView; readonly onClose: () => void }) => {
  const people = (useHostQuery('person.list', {}).data ?? []).filter((person) => !person.removed);
  const [kept] = useKeptState('supplies-handler', '');
  const [start] = useState(() => ({ reason: '', handler: kept }));
  const [draft, setDraft] = useState(start);
  const open = unbalanced(view.accounts);
  const counts = runCounts(view.units);
  const act = useAct('run.close', { inPlace: true, done: () => `“${view.run.name}”已结束` });
  const input = { ...draft, id: view.run.id };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('run.close', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title="结束分发"
      verb="结束分发"
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {counts.open + counts.away > 0 && (
        <p className="look figures">
          还有 {counts.open} 户未送、{counts.away} 户不在家。结束以后不能再登记，要登记可以重新打开。
        </p>
      )}
      {open.length === 0 && <p className="done">每一趟都对上了：装车 − 带回 = 已送户数 × 每户数量。</p>}
      {open.map((account) => (
        <p key={tripKey(account.trip)} className="figures">
          {shortDate(account.trip.date)} {account.trip.team}：{settlingWords(account.difference, view.item.unit)}
        </p>
      ))}
      {open.length > 0 && (
        <FormField label="差额的原因" name="reason" failure={failure} required hint="写了原因，上面的差额会随结束一起记账">
          {(field) => (
            <Input
              {...field}
              autoFocus
              value={draft.reason}
              maxLength={60}
              onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
            />
          )}
        </FormField>
      )}
      <FormField label="经办人" name="handler" failure={failure} required>
        {(field) => <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => setDraft({ ...draft, handler })} />}
      </FormField>
    </FormDrawer>
  );
};
