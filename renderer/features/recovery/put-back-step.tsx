import { Button } from 'antd';
import { useState } from 'react';
import type { AsideState } from '#core/post/recovery.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import type { RecoveryPlace } from './recovery-step.ts';

interface PutBackStepProps {
  readonly place: RecoveryPlace;
  readonly state: AsideState;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** 放回: the restore taken back. The two states change places, so that this can be taken back too. */
export const PutBackStep = ({ place, state, onBack, onDone }: PutBackStepProps) => {
  const [typed, setTyped] = useState(place.passphrase ?? '');
  const putBack = useWork('recovery.putBack');
  const run = async () => {
    const passphrase = place.inside ? null : typed;
    const answer = await putBack.run({ postId: place.post.postId, stamp: state.stamp, passphrase });
    if (answer.ok) onDone();
  };
  return (
    <PlainForm className="narrow" label="放回换下来的文件" onSubmit={() => void run()}>
      <h2>放回 {timeWords(state.at)} 换下来的文件？</h2>
      <p>那一份回到原来的地方，现在这一份换到一边留着，两份都不删除。放回以后要重新打开。</p>
      <FailureNotice failure={putBack.failure} />
      {!place.inside && (
        <PassphraseField
          label="现在的口令"
          name="passphrase"
          first={typed === ''}
          hint="现在的钥匙文件读不出来时不用填"
          value={typed}
          onChange={setTyped}
          failure={putBack.failure}
        />
      )}
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={putBack.busy} autoFocus={place.inside || typed !== ''}>
          放回
        </Button>
        <Button size="large" disabled={putBack.busy} onClick={onBack}>
          返回
        </Button>
      </div>
    </PlainForm>
  );
};
