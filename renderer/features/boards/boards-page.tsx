import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { BoardsDesk } from './boards-desk.tsx';
import './boards.css';

/** 公示: what hangs at the gate? */
export const BoardsPage = () => {
  const { data: post, error, refetch } = useHostQuery('post.get', {});
  const today = useToday();
  return (
    <PageFrame title="公示" question="门口挂什么？" wide>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!post && !error && <Busy label="正在打开公示…" />}
      {post && <BoardsDesk post={post} today={today} />}
    </PageFrame>
  );
};
