import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { showQuantity } from '#core/supplies/quantity.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { type LedgerLine, moveWords, partyWords } from './ledger-words.ts';

/** 冲红: a new line takes the old one back; both stay. */
export const ReverseDialog = ({ move, onClose }: { readonly move: LedgerLine; readonly onClose: () => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const act = useAct('supplies.reverse', {
    inPlace: true,
    done: ({ voucher, balance }) => `已冲红，凭证号 ${voucher}，${move.itemName}结余 ${showQuantity(balance)} ${move.unit}`,
  });
  const input = { id, reverses: move.id, reason };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('supplies.reverse', input));
  const submit = async () => {
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (answer.ok) onClose();
  };
  return (
    <Modal open title={`冲红 ${move.voucher}`} footer={null} onCancel={onClose}>
      <p>
        {moveWords(move.kind)} {move.itemName}{' '}
        <strong className="figures">
          {showQuantity(Math.abs(move.delta))} {move.unit}
        </strong>
        ，{partyWords(move)}。冲红会新增一笔方向相反的记录，原来的一笔划去但保留。
      </p>
      <PlainForm label="冲红" onSubmit={() => void submit()}>
        <FailureNotice failure={failure} />
        <FormField label="原因" name="reason" failure={failure} required hint="例如 数量写错、重复登记">
          {(field) => <Input {...field} autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={act.busy}>
            冲红
          </Button>
          <Button onClick={onClose}>不冲红</Button>
        </div>
      </PlainForm>
    </Modal>
  );
};
