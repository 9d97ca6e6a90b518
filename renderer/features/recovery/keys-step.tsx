import { Button } from 'antd';
import { useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import type { FoundBackup } from '#core/post/recovery.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { RecoveryPlace } from './recovery-step.ts';

interface KeysStepProps {
  readonly place: RecoveryPlace;
  readonly backup: FoundBackup;
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
}

/** 取回钥匙: the present records with the keys of a backup. */
export const KeysStep = ({ place, backup, onBack, onOpened }: KeysStepProps) => {
  const [passphrase, setPassphrase] = useState(place.passphrase ?? '');
  const take = useWork('recovery.takeKeys');
  const run = async () => {
    const answer = await take.run({ postId: place.post.postId, backup: backup.token, passphrase });
    if (answer.ok) onOpened(answer.value);
  };
  return (
    <PlainForm className="narrow" label="取回钥匙" onSubmit={() => void run()}>
      <h2>从备份里取回钥匙</h2>
      <p>只取 {timeWords(backup.at)} 的备份里的钥匙文件，打开现在的资料，一条记录也不少。损坏的钥匙文件改名留在旁边。</p>
      <FailureNotice failure={take.failure} />
      <PassphraseField label="口令" name="passphrase" first value={passphrase} onChange={setPassphrase} failure={take.failure} />
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={take.busy}>
          取回并打开
        </Button>
        <Button size="large" disabled={take.busy} onClick={onBack}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
