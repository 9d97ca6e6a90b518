import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ContactsEditor } from './contacts-editor.tsx';
import '#renderer/ui/form-parts.css';
import './contacts.css';

/** 便民电话: whom can residents call? */
export const ContactsPage = () => {
  const contacts = useHostQuery('contact.list', {});
  return (
    <PageFrame title="便民电话" question="居民有事，打哪个电话？">
      <p className="service-words">按下面的顺序印在公示板和停电包上。</p>
      <p className="service-words quiet">24 小时值班电话和监督电话在“设置”里填写。</p>
      <FailureNotice failure={contacts.error} onRetry={() => void contacts.refetch()} />
      {contacts.isPending && <Busy label="正在打开便民电话…" />}
      {contacts.data && <ContactsEditor saved={contacts.data} />}
    </PageFrame>
  );
};
