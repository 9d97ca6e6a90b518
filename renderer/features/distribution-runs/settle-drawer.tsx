import { Input } from 'antd';
import { useState } from 'react';
import type { TripAccount } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { shortDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface SettleDrawerProps {
  readonly view: RunView;
  readonly account: TripAccount;
  readonly onClose: () => void;
}

/** What will be written, before it is written. */
export const settlingWords = (difference: number, unit: string): string =>
  difference > 0
    ? `${amountWords(difference, unit)}装出去了，没有送到户，也没有带回：记一笔报损。`
    : `送到户的比装出去的多 ${amountWords(-difference, unit)}：记一笔盘盈，随即作为送出。`;

/** 说明差额 of one trip: the reason, and two names. */
export const SettleDrawer = ({ view, account, onClose }: SettleDrawerProps) => {
  const { trip, difference } = account;
  const people = (useHostQuery('person.list', {}).data ?? []).filter((person) => !person.removed);
  const [kept] = useKeptState('supplies-handler', '');
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(() => ({ reason: '', handler: kept, checker: '' }));
  const [draft, setDraft] = useState(start);
  const act = useAct('run.settle', { inPlace: true, done: ({ voucher }) => `差额已记账，凭证号 ${voucher}` });
  const input = { ...draft, id, runId: view.run.id, trip };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('run.settle', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`${shortDate(trip.date)} ${trip.team} 说明差额`}
      verb="记账"
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="figures">{settlingWords(difference, view.item.unit)}</p>
      <p className="quiet">如果是漏登了住户，或者漏记了装车、带回，请先补上，不要记差额。</p>
      <FormField label="原因" name="reason" failure={failure} required hint="例如 路上压坏">
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
      <div className="fields">
        <FormField label="经办人" name="handler" failure={failure} required>
          {(field) => (
            <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => setDraft({ ...draft, handler })} />
          )}
        </FormField>
        <FormField label="复核人" name="checker" failure={failure}>
          {(field) => (
            <PersonPick {...field} people={people} value={draft.checker} onChange={(checker) => setDraft({ ...draft, checker })} />
          )}
        </FormField>
      </div>
    </FormDrawer>
  );
};
