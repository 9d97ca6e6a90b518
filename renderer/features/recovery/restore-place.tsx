import type { Session } from '#core/contract/results.ts';
import { RecoveryDesk } from './recovery-desk.tsx';

interface RestorePlaceProps {
  readonly session: Session;
  readonly onOpened: (session: Session) => void;
  readonly onLeave: () => void;
}

/** 恢复 as a part of the settings: an earlier state in the place of the present one, and the way back. */
export const RestorePlace = ({ session, onOpened, onLeave }: RestorePlaceProps) => {
  if (session.role !== 'secretary') return <p>恢复会换掉大家正在用的资料，由书记来做。</p>;
  return (
    <>
      <p>登记错了一两步，用“撤销”就行。资料大面积不对，才用备份恢复：现在的文件换到一边留着，随时可以放回。</p>
      <RecoveryDesk
        place={{ post: { postId: session.placeId, branchName: session.post.branchName }, passphrase: null, inside: true }}
        onOpened={onOpened}
        onCode={onLeave}
        onPutBack={onLeave}
      />
    </>
  );
};
