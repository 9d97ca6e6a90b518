import { Button } from 'antd';
import { useState } from 'react';
import { type Application, isOpen } from '#core/roster/application.ts';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { ApplicationDrawer } from './application-drawer.tsx';
import { PartHead } from './part-head.tsx';

const none: readonly never[] = [];

const ApplicationLine = ({ application, onOpen }: { readonly application: Application; readonly onOpen: () => void }) => {
  const remove = useAct('application.remove', { done: () => `已删除 ${application.name}的登记` });
  return (
    <li className="reporting-line">
      <Button type="link" className="name-button" onClick={onOpen}>
        {application.name}
      </Button>
      <span>
        <DateText value={application.submittedOn} /> 递交，{application.receivedBy}接收
      </span>
      {application.forwardedOn === null ? (
        <span className="look">还没有转交</span>
      ) : (
        <span className="done">
          <DateText value={application.forwardedOn} /> 已转交{application.forwardedTo}
        </span>
      )}
      <Button
        type="link"
        loading={remove.busy}
        aria-label={`删除${application.name}的登记`}
        onClick={() => void remove.run({ id: application.id })}
      >
        删除
      </Button>
    </li>
  );
};

interface ListProps {
  readonly applications: readonly Application[];
  readonly onAdd: () => void;
  readonly onOpen: (application: Application) => void;
}

const ApplicationList = ({ applications, onAdd, onOpen }: ListProps) => {
  const waiting = applications.filter(isOpen).length;
  return (
    <>
      <PartHead
        actions={
          <Button type="primary" onClick={onAdd}>
            登记入党申请
          </Button>
        }
      >
        收到 <strong className="figures">{applications.length}</strong> 份
        {waiting > 0 ? (
          <>
            ，<strong className="figures">{waiting}</strong> 份还没有转交
          </>
        ) : (
          '，都已转交'
        )}
      </PartHead>
      <ul className="plain-list" aria-label="入党申请">
        {applications.map((application) => (
          <ApplicationLine key={application.id} application={application} onOpen={() => onOpen(application)} />
        ))}
      </ul>
    </>
  );
};

const NoApplications = ({ onAdd }: { readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有人递交入党申请书"
    action={
      <Button type="primary" onClick={onAdd}>
        登记第一份
      </Button>
    }
  >
    有人在现场递交入党申请书，在这里登记收到的日期，写下现场表现，再转交给本人单位的党组织。
  </EmptyState>
);

/** 入党申请登记: what was handed in here, and which are still to be passed on. */
export const ApplicationsPart = ({ people }: { readonly people: readonly Person[] }) => {
  const list = useHostQuery('application.list', {});
  const now = useLocalNow();
  const [open, setOpen] = useState<Application | 'new' | null>(null);
  const applications = list.data ?? none;
  const add = () => setOpen('new');
  return (
    <>
      <p className="quiet">
        临时党支部只登记、写明现场表现、转交给本人单位的党组织，不讨论、不决定。组织关系不在这里，发展党员由单位党组织按程序办。
      </p>
      <FailureNotice failure={list.error} onRetry={() => void list.refetch()} />
      {list.data && applications.length === 0 && <NoApplications onAdd={add} />}
      {applications.length > 0 && <ApplicationList applications={applications} onAdd={add} onOpen={setOpen} />}
      {open && (
        <ApplicationDrawer
          application={open === 'new' ? null : open}
          people={people.filter((person) => !person.removed)}
          today={dateOf(now())}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};
