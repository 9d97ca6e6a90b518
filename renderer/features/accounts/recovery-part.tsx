import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWork } from '#renderer/api/use-work.ts';
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx';
import { ConfirmOwn } from './confirm-own.tsx';

/** 恢复码: a new one when the paper was lost or seen. */
export const RecoveryPart = () => {
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const renew = useWork('account.renewRecoveryCode');
  const run = async (own: string) => {
    const answer = await renew.run({ own });
    if (!answer.ok) return;
    setAsking(false);
    setCode(answer.value.recoveryCode);
  };
  return (
    <section className="account-part" aria-labelledby="recovery-title">
      <h2 id="recovery-title">恢复码</h2>
      <p>忘记口令时，用打印的恢复码以书记身份打开。纸丢了、被人看过，请换一个新的。</p>
      <Button onClick={() => setAsking(true)}>换恢复码</Button>
      {asking && (
        <ConfirmOwn
          title="换恢复码"
          verb="换恢复码"
          busy={renew.busy}
          failure={renew.failure}
          onConfirm={(own) => void run(own)}
          onClose={() => setAsking(false)}
        >
          <p>新的恢复码只显示一次。换好以后，旧的那张纸打不开现在的资料；以前的备份仍用旧恢复码打开。</p>
        </ConfirmOwn>
      )}
      {code && (
        <Modal open title="新的恢复码" footer={null} closable={false} keyboard={false} mask={{ closable: false }} width={720}>
          <RecoveryCode code={code} doneWord="收好了" onDone={() => setCode(null)} />
        </Modal>
      )}
    </section>
  );
};
