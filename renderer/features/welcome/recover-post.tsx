import { Button } from 'antd';
import { useState } from 'react';
import type { KnownPost, Session } from '#core/contract/results.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { checkPair } from '#renderer/ui/new-passphrase.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { RestoreByCode, type TypedCode, typedNothing } from './restore-by-code.tsx';

interface RecoverPostProps {
  readonly post: KnownPost;
  readonly onBack: () => void;
  readonly onOpened: (session: Session) => void;
}

/** A forgotten passphrase: the printed code opens the post and a new passphrase takes the old one's place. */
export const RecoverPost = ({ post, onBack, onOpened }: RecoverPostProps) => {
  const [typed, setTyped] = useState<TypedCode>(typedNothing);
  const recover = useWork('laptop.recover');
  const open = async () => {
    const { recoveryCode, pair, userName } = typed;
    const input = { postId: post.postId, recoveryCode, passphrase: pair.first, ...(userName ? { userName } : {}) };
    const problem = checkInput('laptop.recover', input) ?? checkPair(pair);
    if (problem) return recover.setFailure(problem);
    const answer = await recover.run(input);
    if (answer.ok) onOpened(answer.value);
  };
  return (
    <PlainForm className="narrow" label="用恢复码打开" onSubmit={() => void open()}>
      <h1>用恢复码打开 {post.branchName}</h1>
      <p>恢复码在建立指挥所时打印或抄写过。打开后旧口令作废，换成下面的新口令，资料都在。</p>
      <FailureNotice failure={recover.failure} />
      <RestoreByCode value={typed} failure={recover.failure} onChange={setTyped} />
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={recover.busy}>
          打开并换口令
        </Button>
        <Button size="large" onClick={onBack}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
