import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { useMe } from '#renderer/api/use-me.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface OwnPassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly failure: Failure | null;
}

/** 本人口令: of the person who is logged in, asked again before keys change. */
export const OwnPassphrase = ({ value, onChange, failure }: OwnPassphraseProps) => {
  const { userName } = useMe();
  return (
    <FormField label="您本人的口令" name="own" failure={failure} required hint={`确认是${userName}本人在操作`}>
      {(field) => <Input.Password {...field} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />}
    </FormField>
  );
};

interface ConfirmOwnProps {
  readonly title: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onConfirm: (own: string) => void;
  readonly onClose: () => void;
  /** what will happen, and further fields */
  readonly children: ReactNode;
}

/** Says what will happen and goes on with one's own passphrase. */
export const ConfirmOwn = ({ title, verb, busy, failure, onConfirm, onClose, children }: ConfirmOwnProps) => {
  const [own, setOwn] = useState('');
  return (
    <Modal open title={title} footer={null} mask={{ closable: false }} onCancel={onClose}>
      <PlainForm label={title} onSubmit={() => onConfirm(own)}>
        {children}
        <FailureNotice failure={failure} />
        <OwnPassphrase value={own} onChange={setOwn} failure={failure} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {verb}
          </Button>
          <Button disabled={busy} onClick={onClose}>
            不改了
          </Button>
        </div>
      </PlainForm>
    </Modal>
  );
};
