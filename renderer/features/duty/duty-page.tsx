import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { DutyDesk } from './duty-desk.tsx';
import './duty.css';

/** 排班: who stands where? */
export const DutyPage = () => {
  const { data: post, error, refetch } = useHostQuery('post.get', {});
  const today = useToday();
  if (post) return <DutyDesk today={today} />;
  return (
    <PageFrame title="排班" question="谁在哪里值班？" wide>
      {error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开排班…" />}
    </PageFrame>
  );
};
