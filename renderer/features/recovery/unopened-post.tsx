import { Button } from 'antd';
import type { PostId } from '#core/contract/id.ts';
import type { Session } from '#core/contract/results.ts';
import { RecoveryDesk } from './recovery-desk.tsx';

interface UnopenedPostProps {
  readonly post: { readonly postId: PostId; readonly branchName: string };
  /** what was typed when it did not open; null when it was not asked for */
  readonly passphrase: string | null;
  readonly onOpened: (session: Session) => void;
  readonly onCode: () => void;
  readonly onBack: () => void;
}

/** The start screen of a post that does not open. */
export const UnopenedPost = ({ post, passphrase, onOpened, onCode, onBack }: UnopenedPostProps) => (
  <section aria-labelledby="unopened-title">
    <h1 id="unopened-title">{post.branchName}没有打开</h1>
    <RecoveryDesk place={{ post, passphrase, inside: false }} onOpened={onOpened} onCode={onCode} onPutBack={onBack}>
      <Button size="large" onClick={onBack}>
        返回
      </Button>
    </RecoveryDesk>
  </section>
);
