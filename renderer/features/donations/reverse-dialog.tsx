import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { DonationRef } from '#core/supplies/donation.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface ReverseDialogProps {
  readonly target: DonationRef;
  readonly voucher: string;
  readonly onClose: () => void;
}

/** Goods are taken back in the ledger, money in the cash book. */
const useReversal = (target: DonationRef) => {
  const done = ({ voucher }: { readonly voucher: string }): string => `已冲红，凭证号 ${voucher}`;
  const cash = useAct('donation.reverseCash', { inPlace: true, done });
  const document = useAct('supplies.reverseDocument', { inPlace: true, done });
  const line = useAct('supplies.reverse', { inPlace: true, done });
  const act = { cash, document, line }[target.kind];
  return { act, run: (id: string, reason: string) => act.run({ id, reverses: target.id, reason }) };
};

/** 冲红: a reason, then a line that takes the old one back; both stay in the book. */
export const ReverseDialog = ({ target, voucher, onClose }: ReverseDialogProps) => {
  const { act, run } = useReversal(target);
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    if ((await run(id, reason)).ok) onClose();
  };
  return (
    <Modal
      open
      title={`冲红 ${voucher}`}
      okText="冲红"
      cancelText="不冲红"
      confirmLoading={act.busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <FailureNotice failure={act.failure} />
      <p>原来的一笔会划去并留着，另记一笔相反的。已经发出的物资、已经上交的捐款不能这样退回。</p>
      <PlainForm label="冲红" onSubmit={() => void submit()}>
        <FormField
          label="原因"
          name="reason"
          required
          failure={missing ? { code: 'invalid', sentence: '', fields: { reason: '请写冲红原因，例如 重复登记' } } : null}
        >
          {(field) => <Input {...field} autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
      </PlainForm>
    </Modal>
  );
};
