import { Input } from 'antd';
import { useState } from 'react';
import { stillToLoad, type TripAccount } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { amountWords, weightWords } from '#core/supplies/distribution/weight-words.ts';
import { parseQuantity, showQuantity } from '#core/supplies/quantity.ts';
import { shortDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

interface CarryDrawerProps {
  readonly route: 'run.load' | 'run.takeBack';
  readonly view: RunView;
  readonly account: TripAccount;
  readonly onClose: () => void;
}

const wordsOf = { 'run.load': { verb: '装车', receiver: '领货人' }, 'run.takeBack': { verb: '带回入库', receiver: '清点人' } } as const;

/** What is proposed: what the doors still need, or what is left on the vehicle. */
const proposed = ({ route, view, account }: Omit<CarryDrawerProps, 'onClose'>): number =>
  route === 'run.load' ? stillToLoad(account, view.run.quota) : Math.max(0, account.difference);

/** 装车 or 带回 of one trip: one ledger document. */
export const CarryDrawer = ({ onClose, ...carry }: CarryDrawerProps) => {
  const { route, view, account } = carry;
  const { trip } = account;
  const words = wordsOf[route];
  const now = useLocalNow();
  const people = (useHostQuery('person.list', {}).data ?? []).filter((person) => !person.removed);
  const [kept, keepHandler] = useKeptState('supplies-handler', '');
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(() => ({ quantity: showQuantity(proposed(carry)), at: now(), handler: kept, receiver: '', note: '' }));
  const [draft, setDraft] = useState(start);
  const quantity = parseQuantity(draft.quantity.normalize('NFKC'));
  const { unit } = view.item;
  const told = quantity === null ? '' : weightWords(quantity, unit);
  const inTons = told.endsWith('吨') && unit !== '吨' ? told : '';
  const act = useAct(route, {
    inPlace: true,
    done: ({ voucher }) => `${trip.team} 已${words.verb} ${draft.quantity} ${unit}，凭证号 ${voucher}`,
  });
  const input = { ...draft, id, runId: view.run.id, trip, quantity: quantity ?? 0 };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput(route, input));
  const submit = async () => {
    if (!mayGo() || !(await act.run(input)).ok) return;
    keepHandler(draft.handler);
    onClose();
  };
  return (
    <FormDrawer
      title={`${shortDate(trip.date)} ${trip.team} ${words.verb}`}
      verb={words.verb}
      dirty={draft !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="figures">
        这一趟 {account.counts.households} 户，未送 {account.counts.open} 户；已装 {amountWords(account.loaded, unit)}，已带回{' '}
        {amountWords(account.returned, unit)}，已送 {account.counts.delivered} 户用 {amountWords(account.used, unit)}。库存{' '}
        {amountWords(view.stock, unit)}。
      </p>
      <FormField label={`数量（${unit}）`} name="quantity" failure={failure} required {...(inTons ? { hint: inTons } : {})}>
        {(field) => (
          <Input
            {...field}
            autoFocus
            inputMode="decimal"
            value={draft.quantity}
            onChange={(event) => setDraft({ ...draft, quantity: event.target.value })}
          />
        )}
      </FormField>
      <div className="fields">
        <FormField label="时间" name="at" failure={failure}>
          {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && setDraft({ ...draft, at })} />}
        </FormField>
        <FormField label="经办人" name="handler" failure={failure} required>
          {(field) => (
            <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => setDraft({ ...draft, handler })} />
          )}
        </FormField>
        <FormField label={words.receiver} name="receiver" failure={failure}>
          {(field) => (
            <PersonPick {...field} people={people} value={draft.receiver} onChange={(receiver) => setDraft({ ...draft, receiver })} />
          )}
        </FormField>
        <FormField label="备注" name="note" failure={failure}>
          {(field) => <Input {...field} value={draft.note} onChange={(event) => setDraft({ ...draft, note: event.target.value })} />}
        </FormField>
      </div>
    </FormDrawer>
  );
};
