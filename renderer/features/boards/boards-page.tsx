import type { ReactNode } from 'react';
import { dateOf, localTimeIn } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { BoardsDesk } from './boards-desk.tsx';
import './boards.css';

interface BoardsPageProps {
  /** 导出到 U 盘, handed in by the shell; without it the entry is not offered */
  readonly exportPanel?: ReactNode;
}

/** 公示: what hangs at the gate? */
export const BoardsPage = ({ exportPanel }: BoardsPageProps) => {
  const { data: post, error, refetch } = useHostQuery('post.get', {});
  return (
    <PageFrame title="公示" question="门口挂什么？" wide>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!post && !error && <Busy label="正在打开公示…" />}
      {post && <BoardsDesk post={post} today={dateOf(localTimeIn(Date.now(), post.zone))} exportPanel={exportPanel} />}
    </PageFrame>
  );
};
