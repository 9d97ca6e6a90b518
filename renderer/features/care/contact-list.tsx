import { Button } from 'antd';
import { contactOutcomes, contactWays } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateText, timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { type CareData, nameOf } from './care-data.ts';

/** 联系记录 of one household, newest first. */
export const ContactList = ({ line, data }: { readonly line: CareLine; readonly data: CareData }) => {
  const { data: contacts, error, refetch } = useHostQuery('care.contacts', { id: line.id });
  const remove = useAct('care.removeContact', { done: () => '已删除这次联系' });
  return (
    <section className="care-contacts" aria-label="联系记录">
      <h2>联系记录</h2>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!contacts && !error && <Busy label="正在打开联系记录…" />}
      {contacts?.length === 0 && <p className="quiet">还没有联系过。</p>}
      <ul className="plain-list">
        {contacts?.map((contact) => (
          <li key={contact.id} className="care-contact">
            <DateText value={contact.at} />
            <span>
              {nameOf(data, contact.personId)} {contactWays[contact.way]}，{contactOutcomes[contact.outcome]}
              {contact.words === '' ? '' : `：${contact.words}`}
            </span>
            <May route="care.removeContact">
              <Button type="link" aria-label={`删除 ${timeWords(contact.at)} 的联系`} onClick={() => void remove.run({ id: contact.id })}>
                删除
              </Button>
            </May>
          </li>
        ))}
      </ul>
    </section>
  );
};
