import { Input, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { CashPot } from '#core/supplies/cash-book.ts';
import { amountInWords, parseYuan, showYuan } from '#core/supplies/money.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { HandsPart } from './hands-part.tsx';
import { usePeople } from './use-people.ts';

interface HandOverDraft {
  readonly boundTo: string;
  readonly amount: string;
  readonly office: string;
  readonly receiptNumber: string;
  readonly at: LocalTime;
  readonly handler: string;
  readonly checker: string;
  readonly note: string;
}

const yuanTyped = (fen: number): string => showYuan(fen).replace(' 元', '').replaceAll(',', '');

const handOverInput = (
  id: string,
  { amount, ...rest }: HandOverDraft,
): { input: InputOf<'donation.handOver'>; failure: Failure | null } => {
  const input = { id, fields: { ...rest, amountFen: parseYuan(amount) ?? 0 } };
  return { input, failure: checkInput('donation.handOver', input) };
};

interface HandOverDrawerProps {
  readonly pots: readonly CashPot[];
  readonly onDone: (cashId: string) => void;
  readonly onClose: () => void;
}

const potWords = ({ boundTo, leftFen }: CashPot): string =>
  `${boundTo === '' ? '不定向捐款' : `定向：${boundTo}`}（现有 ${showYuan(leftFen)}）`;

interface OfficeFieldsProps {
  readonly pots: readonly CashPot[];
  readonly draft: HandOverDraft;
  readonly change: (part: Partial<HandOverDraft>) => void;
  readonly failure: Failure | null;
}

/** Which money, how much of it, to whom, against which receipt. */
const OfficeFields = ({ pots, draft, change, failure }: OfficeFieldsProps) => {
  const fen = parseYuan(draft.amount);
  const choose = (boundTo: string) => change({ boundTo, amount: yuanTyped(pots.find((pot) => pot.boundTo === boundTo)?.leftFen ?? 0) });
  return (
    <div className="fields">
      <FormField label="款项" name="boundTo" failure={failure} required>
        {(field) => (
          <Select
            {...field}
            value={draft.boundTo}
            options={pots.map((pot) => ({ value: pot.boundTo, label: potWords(pot) }))}
            onChange={choose}
          />
        )}
      </FormField>
      <FormField
        label="金额（元）"
        name="amountFen"
        failure={failure}
        required
        hint={fen === null ? '单位元' : `大写：${amountInWords(fen)}`}
      >
        {(field) => (
          <Input
            {...field}
            inputMode="decimal"
            suffix="元"
            value={draft.amount}
            onChange={(event) => change({ amount: event.target.value })}
          />
        )}
      </FormField>
      <FormField label="接收单位" name="office" failure={failure} required hint="例如 街道办事处">
        {(field) => <Input {...field} value={draft.office} onChange={(event) => change({ office: event.target.value })} />}
      </FormField>
      <FormField label="对方凭证号" name="receiptNumber" failure={failure} required hint="接收单位开的收款凭证上的号">
        {(field) => <Input {...field} value={draft.receiptNumber} onChange={(event) => change({ receiptNumber: event.target.value })} />}
      </FormField>
    </div>
  );
};

/** 上交捐款 */
export const HandOverDrawer = ({ pots, onDone, onClose }: HandOverDrawerProps) => {
  const now = useLocalNow();
  const people = usePeople();
  const [office, keepOffice] = useKeptState('donation-office', '');
  const [id] = useState(() => crypto.randomUUID());
  const [start] = useState(
    (): HandOverDraft => ({
      boundTo: pots[0]?.boundTo ?? '',
      amount: yuanTyped(pots[0]?.leftFen ?? 0),
      office,
      ...{ receiptNumber: '', at: now(), handler: '', checker: '', note: '' },
    }),
  );
  const [draft, setDraft] = useState(start);
  const act = useAct('donation.handOver', {
    inPlace: true,
    done: ({ voucher, leftFen }) => `已登记上交，凭证号 ${voucher}，这笔款项还有 ${showYuan(leftFen)}`,
  });
  const { input, failure } = handOverInput(id, draft);
  const check = useFormCheck(act.failure, () => failure);
  const change = (part: Partial<HandOverDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () => {
    if (!check.mayGo() || !(await act.run(input)).ok) return;
    keepOffice(draft.office);
    onDone(id);
  };
  return (
    <FormDrawer
      title="上交捐款"
      verb="登记上交"
      dirty={draft !== start}
      busy={act.busy}
      failure={check.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <OfficeFields pots={pots} draft={draft} change={change} failure={check.failure} />
      <HandsPart draft={draft} change={change} failure={check.failure} people={people} atLabel="上交时间" />
    </FormDrawer>
  );
};
