import { Button, Input } from 'antd';
import { useState } from 'react';
import type { KnownPost, Session } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

interface UnlockPostProps {
  readonly post: KnownPost;
  readonly onBack: () => void;
  readonly onForgotten: () => void;
  readonly onOpened: (session: Session) => void;
  /** the passphrase was taken, the files are not as they should be */
  readonly onTrouble: (passphrase: string) => void;
}

export const UnlockPost = ({ post, onBack, onForgotten, onOpened, onTrouble }: UnlockPostProps) => {
  const [passphrase, setPassphrase] = useState('');
  const unlock = useWork('laptop.unlock');
  const open = async () => {
    const answer = await unlock.run({ postId: post.postId, passphrase });
    if (answer.ok) onOpened(answer.value);
    else if (answer.failure.code === 'damaged' || answer.failure.code === 'newer') onTrouble(passphrase);
  };
  return (
    <PlainForm className="narrow" label="打开指挥所" onSubmit={() => void open()}>
      <h1>{post.branchName}</h1>
      <FailureNotice failure={unlock.failure} />
      <FormField label="口令" name="passphrase" failure={unlock.failure}>
        {(field) => (
          <Input.Password
            {...field}
            autoFocus
            size="large"
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        )}
      </FormField>
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={unlock.busy}>
          打开
        </Button>
        <Button size="large" onClick={onBack}>
          返回
        </Button>
        <Button type="link" size="large" onClick={onForgotten}>
          忘记口令，用恢复码
        </Button>
      </div>
    </PlainForm>
  );
};
