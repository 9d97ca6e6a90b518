import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { DonationsDesk } from './donations-desk.tsx';
import '#renderer/ui/form-parts.css';
import './donations.css';

/** 捐赠: who gave what, and where did it go? */
export const DonationsPage = () => {
  const { data: post, error, refetch } = useHostQuery('post.get', {});
  const today = useToday();
  if (post) return <DonationsDesk today={today} foundedOn={post.foundedOn} />;
  return (
    <PageFrame title="捐赠" question="谁捐了什么，去了哪里？" wide>
      {error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开捐赠登记…" />}
    </PageFrame>
  );
};
