import { Button, Input } from 'antd';
import { useState } from 'react';
import type { KnownPost } from '#core/contract/results.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface RestoreFormProps {
  readonly input: InputOf<'archive.look'>;
  readonly onRestored: (post: KnownPost) => void;
}

/** The passphrase of the post as it was on the day of the export, and the copy is made. */
export const RestoreForm = ({ input, onRestored }: RestoreFormProps) => {
  const restore = useWork('archive.restore');
  const [passphrase, setPassphrase] = useState('');
  const run = async () => {
    const answer = await restore.run({ ...input, passphrase });
    if (answer.ok) onRestored(answer.value);
  };
  return (
    <PlainForm className="narrow" label="恢复档案" onSubmit={() => void run()}>
      <FormField label="指挥所的口令" name="passphrase" failure={restore.failure} hint="导出那天打开指挥所用的口令。" required>
        {(field) => (
          <Input.Password {...field} autoComplete="off" value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />
        )}
      </FormField>
      <FailureNotice failure={restore.failure} onClose={() => restore.setFailure(null)} />
      {restore.busy && <Busy label="正在恢复…" progress={restore.progress} />}
      <Button type="primary" htmlType="submit" disabled={restore.busy || passphrase === ''}>
        恢复成另一份
      </Button>
    </PlainForm>
  );
};
