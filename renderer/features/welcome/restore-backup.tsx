import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Session } from '#core/contract/results.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FilePick } from '#renderer/ui/file-pick.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { checkPair } from '#renderer/ui/new-passphrase.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { RestoreByCode, type TypedCode, typedNothing } from './restore-by-code.tsx';

interface RestoreBackupProps {
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
}

type By = 'passphrase' | 'code';

const noFile: Failure = { code: 'invalid', sentence: '请先选备份文件。', fields: { fileName: '请选择备份文件' } };
const unreadable: Failure = { code: 'damaged', sentence: '这个文件读不出来，没有改动任何资料。请重新插好U盘再选一次。' };

const PassphraseField = ({
  value,
  failure,
  onChange,
}: {
  readonly value: string;
  readonly failure: Failure | null;
  readonly onChange: (value: string) => void;
}) => (
  <FormField label="口令" name="passphrase" failure={failure} required hint="备份那天用的口令">
    {(field) => (
      <Input.Password {...field} size="large" autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
    )}
  </FormField>
);

/** Restores by one of two secrets; both answers are a session. */
const useRestore = (by: By, passphrase: string, code: TypedCode) => {
  const byPassphrase = useWork('laptop.restore');
  const byCode = useWork('backup.restoreByCode');
  const work = by === 'passphrase' ? byPassphrase : byCode;
  const run = async (file: File | null): Promise<Session | null> => {
    const problem = file === null ? noFile : by === 'code' ? checkPair(code.pair) : null;
    if (file === null || problem) {
      work.setFailure(problem);
      return null;
    }
    const base64 = await readFileAsBase64(file).catch(() => null);
    if (base64 === null) {
      work.setFailure(unreadable);
      return null;
    }
    const common = { fileName: file.name, base64 };
    const named = code.userName === '' ? {} : { userName: code.userName };
    const answer =
      by === 'passphrase'
        ? await byPassphrase.run({ ...common, passphrase })
        : await byCode.run({ ...common, ...named, recoveryCode: code.recoveryCode, passphrase: code.pair.first });
    return answer.ok ? answer.value : null;
  };
  return { run, busy: work.busy, failure: work.failure, progress: work.progress, cancel: work.cancel };
};

/** A backup becomes a post of its own; nothing that exists is touched. */
export const RestoreBackup = ({ onBack, onOpened }: RestoreBackupProps) => {
  const [file, setFile] = useState<File | null>(null);
  const [by, setBy] = useState<By>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState(typedNothing);
  const restore = useRestore(by, passphrase, code);
  const submit = async () => {
    const session = await restore.run(file);
    if (session) onOpened(session);
  };
  return (
    <PlainForm className="narrow" label="从备份恢复" onSubmit={() => void submit()}>
      <h1>从备份恢复</h1>
      <p>备份会恢复成一个新的文件夹，这台电脑上现有的资料不动。</p>
      <FailureNotice failure={restore.failure} />
      <FormField label="备份文件" name="fileName" failure={restore.failure} required>
        {(field) => <FilePick {...field} words="选备份文件…" file={file} onPick={setFile} accept=".postbackup" />}
      </FormField>
      {by === 'passphrase' ? (
        <PassphraseField value={passphrase} failure={restore.failure} onChange={setPassphrase} />
      ) : (
        <RestoreByCode value={code} failure={restore.failure} onChange={setCode} />
      )}
      <div>
        <Button type="link" onClick={() => setBy(by === 'passphrase' ? 'code' : 'passphrase')}>
          {by === 'passphrase' ? '忘了口令？用打印的恢复码' : '还是用口令'}
        </Button>
      </div>
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
