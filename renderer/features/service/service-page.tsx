import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ContactsEditor } from './contacts-editor.tsx';
import '#renderer/ui/form-parts.css';
import './service.css';

/** 服务: whom can residents call? */
export const ServicePage = () => {
  const contacts = useHostQuery('contact.list', {});
  return (
    <PageFrame title="服务" question="居民有事，打哪个电话？">
      <p className="service-words">这里只放便民电话，按下面的顺序印在公示板和停电包上；不登记居民的姓名、住址和病情。</p>
      <p className="service-words quiet">24 小时值班电话和监督电话在“设置”里填写。</p>
      <FailureNotice failure={contacts.error} onRetry={() => void contacts.refetch()} />
      {contacts.isPending && <Busy label="正在打开便民电话…" />}
      {contacts.data && <ContactsEditor saved={contacts.data} />}
    </PageFrame>
  );
};
