import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { writtenWords } from './written-words.ts';

/** What is taken back: a whole document, or a line from before documents. */
export type Reversible =
  | { readonly kind: 'document'; readonly id: string; readonly voucher: string; readonly words: string }
  | { readonly kind: 'line'; readonly id: string; readonly voucher: string; readonly words: string };

interface ReverseDialogProps {
  readonly target: Reversible;
  readonly onClose: () => void;
}

interface ReverseFormProps {
  readonly target: Reversible;
  readonly busy: boolean;
  readonly answered: Failure | null;
  readonly check: (reason: string) => Failure | null;
  readonly onSend: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

const ReverseForm = ({ target, busy, answered, check, onSend, onClose }: ReverseFormProps) => {
  const [reason, setReason] = useState('');
  const { failure, mayGo } = useFormCheck(answered, () => check(reason));
  const submit = () => {
    if (mayGo()) void onSend(reason);
  };
  return (
    <Modal open title={`冲红 ${target.voucher}`} footer={null} onCancel={onClose}>
      <p>
        {target.words}。冲红会新增一张方向相反的单据，原来的划去但保留
        {target.kind === 'document' ? '；整张单据一起冲，不能只冲一行' : ''}。
      </p>
      <PlainForm label="冲红" onSubmit={submit}>
        <FailureNotice failure={failure} />
        <FormField label="原因" name="reason" failure={failure} required hint="例如 数量写错、重复登记">
          {(field) => <Input {...field} autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />}
        </FormField>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>
            冲红
          </Button>
          <Button onClick={onClose}>不冲红</Button>
        </div>
      </PlainForm>
    </Modal>
  );
};

const ReverseDocument = ({ target, onClose }: ReverseDialogProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('supplies.reverseDocument', { inPlace: true, done: (written) => writtenWords('冲红', written) });
  const inputOf = (reason: string) => ({ id, reverses: target.id, reason });
  const send = async (reason: string) => {
    const answer = await act.run(inputOf(reason));
    if (answer.ok) onClose();
  };
  const check = (reason: string) => checkInput('supplies.reverseDocument', inputOf(reason));
  return <ReverseForm target={target} busy={act.busy} answered={act.failure} check={check} onSend={send} onClose={onClose} />;
};

const ReverseLine = ({ target, onClose }: ReverseDialogProps) => {
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('supplies.reverse', { inPlace: true, done: ({ voucher }) => `已冲红，凭证号 ${voucher}` });
  const inputOf = (reason: string) => ({ id, reverses: target.id, reason });
  const send = async (reason: string) => {
    const answer = await act.run(inputOf(reason));
    if (answer.ok) onClose();
  };
  const check = (reason: string) => checkInput('supplies.reverse', inputOf(reason));
  return <ReverseForm target={target} busy={act.busy} answered={act.failure} check={check} onSend={send} onClose={onClose} />;
};

/** 冲红 with its reason: what was wrong stays in the book, struck through. */
export const ReverseDialog = (props: ReverseDialogProps) =>
  props.target.kind === 'document' ? <ReverseDocument {...props} /> : <ReverseLine {...props} />;
