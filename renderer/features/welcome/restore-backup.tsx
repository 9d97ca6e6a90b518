import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FilePick } from '#renderer/ui/file-pick.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface RestoreBackupProps {
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
}

/** A backup becomes a post of its own; nothing that exists is touched. */
export const RestoreBackup = ({ onBack, onOpened }: RestoreBackupProps) => {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const restore = useWork('laptop.restore');
  const run = async () => {
    if (!file) return restore.setFailure({ code: 'invalid', sentence: '请先选备份文件。', fields: { fileName: '请选择备份文件' } });
    const base64 = await readFileAsBase64(file).catch(() => null);
    if (base64 === null)
      return restore.setFailure({ code: 'damaged', sentence: '这个文件读不出来，没有改动任何资料。请重新插好U盘再选一次。' });
    const answer = await restore.run({ fileName: file.name, base64, passphrase });
    if (answer.ok) onOpened(answer.value);
  };
  return (
    <PlainForm className="narrow" label="从备份恢复" onSubmit={() => void run()}>
      <h1>从备份恢复</h1>
      <p>备份会恢复成一个新的文件夹，这台电脑上现有的资料不动。口令是备份那天用的口令。</p>
      <FailureNotice failure={restore.failure} />
      <FormField label="备份文件" name="fileName" failure={restore.failure} required>
        {(field) => <FilePick {...field} words="选备份文件…" file={file} onPick={setFile} accept=".postbackup" />}
      </FormField>
      <FormField label="口令" name="passphrase" failure={restore.failure} required>
        {(field) => (
          <Input.Password
            {...field}
            size="large"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        )}
      </FormField>
      {restore.busy && <Busy label="正在核对备份…" progress={restore.progress} onCancel={restore.cancel} />}
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={restore.busy}>
          恢复并打开
        </Button>
        <Button size="large" onClick={onBack} disabled={restore.busy}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
