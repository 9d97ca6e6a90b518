import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { WishesDesk } from './wishes-desk.tsx';
import './wishes.css';

/** 意愿: who would like to serve when? */
export const WishesPage = () => {
  const { data: post, error, refetch } = useHostQuery('post.get', {});
  const today = useToday();
  if (post) return <WishesDesk today={today} />;
  return (
    <PageFrame title="意愿" question="谁想在什么时候值班？" wide>
      {error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开意愿…" />}
    </PageFrame>
  );
};
