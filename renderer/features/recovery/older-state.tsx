import { App, Button } from 'antd';
import type { Session } from '#core/contract/results.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { RecoveryDesk } from './recovery-desk.tsx';

interface OlderStateProps {
  readonly session: Session;
  readonly onOpened: (session: Session) => void;
  readonly onLeave: () => void;
}

const GoOn = ({ onOpened }: Pick<OlderStateProps, 'onOpened'>) => {
  const { modal } = App.useApp();
  const goOn = useWork('recovery.goOn');
  const run = async () => {
    const answer = await goOn.run({});
    if (answer.ok) onOpened(answer.value);
  };
  const ask = () =>
    void modal.confirm({
      title: '就用现在这一份？',
      content: '缺的几步不会自己回来，要照纸面补记。这件事会记进操作记录，以后打开不再提醒。',
      okText: '就用现在这份',
      cancelText: '再想想',
      onOk: run,
    });
  return (
    <>
      <FailureNotice failure={goOn.failure} />
      <Button size="large" onClick={ask} loading={goOn.busy}>
        就用现在这份，继续登记…
      </Button>
    </>
  );
};

/** An older state was put back: nothing is written on it before the secretary has decided. */
export const OlderState = ({ session, onOpened, onLeave }: OlderStateProps) => {
  const post = { postId: session.placeId, branchName: session.post.branchName };
  return (
    <main className="welcome" tabIndex={-1}>
      <h1>{post.branchName}：资料比上次确认的旧</h1>
      {session.role === 'secretary' ? (
        <RecoveryDesk place={{ post, passphrase: null, inside: true }} onOpened={onOpened} onCode={onLeave} onPutBack={onLeave}>
          <GoOn onOpened={onOpened} />
          <Button size="large" onClick={onLeave}>
            换一个指挥所
          </Button>
        </RecoveryDesk>
      ) : (
        <>
          <p>要先定下用哪一份，才能接着登记。请书记来输入口令。</p>
          <Button size="large" onClick={onLeave}>
            换人打开
          </Button>
        </>
      )}
    </main>
  );
};
