import type { Session } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ArchiveStep } from './archive-step.tsx';
import { MattersStep } from './matters-step.tsx';
import { PapersStep } from './papers-step.tsx';
import { PurgeStep } from './purge-step.tsx';
import './closing.css';

/** 撤销: the last acts of the branch, in their order. Nothing is destroyed before the fourth. */
export const ClosingPanel = ({ onClosed }: { readonly onClosed: (session: Session) => void }) => {
  const post = useHostQuery('post.get', {});
  const closing = useHostQuery('closing.state', {});
  const failure = post.error ?? closing.error;
  if (!post.data || !closing.data) {
    return failure ? (
      <FailureNotice failure={failure} onRetry={() => void Promise.all([post.refetch(), closing.refetch()])} />
    ) : (
      <Busy label="正在清点…" />
    );
  }
  return (
    <div className="closing">
      <p>任务结束、批准成立的党组织同意撤销以后，按下面四步做。前三步随时可以做，做完什么都不会少；第四步清除资料，不能撤回。</p>
      <MattersStep matters={closing.data.matters} />
      <PapersStep />
      <ArchiveStep state={closing.data} />
      <PurgeStep post={post.data} state={closing.data} onClosed={onClosed} />
    </div>
  );
};
