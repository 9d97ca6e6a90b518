import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Session } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { useSession } from './session.tsx';

interface UnlockOverlayProps {
  readonly session: Session;
  readonly lost: boolean;
  /** What happened, when it was not the person who locked. */
  readonly sentence: string | null;
}

/** antd puts dialogs and toasts into the body, beside the pages: they must be as unreadable as the pages while locked. */
const useHiddenBody = (): void => {
  useEffect(() => {
    document.body.classList.add('locked');
    return () => document.body.classList.remove('locked');
  }, []);
};

/** Covers everything until the passphrase is right; what was typed stays beneath. */
export const UnlockOverlay = ({ session: { post, placeId }, lost, sentence }: UnlockOverlayProps) => {
  const { enter, leave } = useSession();
  const [passphrase, setPassphrase] = useState('');
  const unlock = useWork('laptop.unlock');
  const sample = useWork('laptop.openSample');
  useHiddenBody();

  const open = async () => {
    const answer = post.sample ? await sample.run({}) : await unlock.run({ postId: placeId, passphrase });
    if (answer.ok) enter(answer.value);
  };
  return (
    <div className="unlock" role="dialog" aria-modal="true" aria-labelledby="unlock-title">
      <PlainForm className="unlock-form" onSubmit={() => void open()}>
        <h1 id="unlock-title">{post.branchName}</h1>
        {sentence && <p className="banner banner-done">{sentence}</p>}
        {lost && <p className="banner banner-look">数据服务中断，正在自动恢复…</p>}
        <p>已锁定。填到一半的内容还在，打开后接着做。</p>
        <FailureNotice failure={unlock.failure ?? sample.failure} />
        {!post.sample && (
          <FormField label="口令" name="passphrase" failure={unlock.failure}>
            {(field) => (
              <Input.Password
                {...field}
                autoFocus
                autoComplete="off"
                value={passphrase}
                onChange={(event) => setPassphrase(event.target.value)}
              />
            )}
          </FormField>
        )}
        <div className="row">
          <Button
            type="primary"
            htmlType="submit"
            size="large"
            autoFocus={post.sample}
            loading={unlock.busy || sample.busy}
            disabled={lost}
          >
            {post.sample ? '继续用示例' : '打开'}
          </Button>
          <Button size="large" onClick={() => void leave()}>
            换一个指挥所或用恢复码
          </Button>
        </div>
        <p className="quiet">换一个指挥所会放弃没有保存的内容。</p>
      </PlainForm>
    </div>
  );
};
