import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '#core/boards/notice.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { changeAt, moveBy, removeAt } from '#renderer/ui/list-edit.ts';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';
import { type ContactDraft, contactsOf, draftsOf, sameContacts, withoutBlank } from './contact-draft.ts';
import { ContactRow } from './contact-row.tsx';

const newKey = () => crypto.randomUUID();
const MOST = 30;

/** The numbers in the order in which they are printed. */
export const ContactsEditor = ({ saved }: { readonly saved: readonly Contact[] }) => {
  const [seen, setSeen] = useState(saved);
  const [base, setBase] = useState(saved);
  const [drafts, setDrafts] = useState<readonly ContactDraft[]>(() => draftsOf(saved, newKey));
  const [fresh, setFresh] = useState<string | null>(null);
  const { may } = useMay('contact.save');
  const act = useAct('contact.save', { inPlace: true, done: () => '便民电话已保存，新打印的公示板和停电包会用它' });
  const list = useRef<HTMLDivElement>(null);
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('contact.save', { contacts: contactsOf(withoutBlank(drafts)) }));
  const tried = useRef(false);
  const dirty = !sameContacts(contactsOf(withoutBlank(drafts)), base);
  useLeaveGuard(dirty, '便民电话');
  useEffect(() => {
    if (!failure || !tried.current) return;
    tried.current = false;
    list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  // Saved elsewhere or taken back: show it, unless something typed here would be lost.
  if (saved !== seen) {
    setSeen(saved);
    if (!dirty && !sameContacts(saved, base)) {
      setBase(saved);
      setDrafts(draftsOf(saved, newKey));
    }
  }

  const add = () => {
    const key = newKey();
    setFresh(key);
    setDrafts([...drafts, { key, label: '', phone: '' }]);
  };
  const save = async () => {
    const kept = withoutBlank(drafts);
    setDrafts(kept);
    const input = { contacts: contactsOf(kept) };
    tried.current = true;
    if (!mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    tried.current = false;
    setBase(input.contacts);
  };
  return (
    <PlainForm label="便民电话" onSubmit={() => void save()}>
      <FailureNotice failure={failure} />
      {drafts.length === 0 && (
        <EmptyState title="还没有便民电话" action={<Button onClick={add}>添加第一个电话</Button>}>
          例如 社区服务中心、物业、就近医院、心理援助。居民在公示板上会看到它们。
        </EmptyState>
      )}
      <div ref={list}>
        {drafts.length > 0 && (
          <div className="contact-row contact-heads" aria-hidden="true">
            <span>名称</span>
            <span>电话</span>
            <span className="contact-actions" />
          </div>
        )}
        <ol className="contact-list">
          {drafts.map((contact, index) => (
            <ContactRow
              key={contact.key}
              contact={contact}
              index={index}
              count={drafts.length}
              failure={failure}
              fresh={contact.key === fresh}
              onChange={(part) => setDrafts(changeAt(drafts, index, part))}
              onMove={(step) => setDrafts(moveBy(drafts, index, step))}
              onRemove={() => setDrafts(removeAt(drafts, index))}
            />
          ))}
        </ol>
      </div>
      <div className="row">
        {drafts.length > 0 && drafts.length < MOST && <Button onClick={add}>添加电话</Button>}
        <Button type="primary" htmlType="submit" loading={act.busy} disabled={!dirty || !may}>
          保存
        </Button>
        <RecordHistory kind="setting" id="contacts" name="便民电话" />
        <span role="status" className={dirty ? 'look' : 'quiet'}>
          {dirty ? '有改动还没有保存' : ''}
        </span>
      </div>
    </PlainForm>
  );
};
