import { Button } from 'antd';
import { useState } from 'react';
import { type Activity, activityKinds } from '#core/party-life/activity.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { ActivityDrawer } from './activity-drawer.tsx';

interface LineProps {
  readonly activity: Activity;
  readonly onOpen: () => void;
  readonly onPrint: () => void;
}

const Line = ({ activity, onOpen, onPrint }: LineProps) => {
  const remove = useAct('activity.remove', { done: ({ name }) => `已删除活动：${name}` });
  return (
    <li className="party-line">
      <DateText value={activity.date} />
      <span className="party-kind">{activityKinds[activity.kind]}</span>
      <Button type="link" className="name-button" onClick={onOpen}>
        {activity.name}
      </Button>
      <span className="figures">{activity.headcount} 人</span>
      <span className="quiet party-words">{activity.words}</span>
      <span className="row-actions">
        <Button type="link" size="small" aria-label={`打印记录 ${activity.name}`} onClick={onPrint}>
          打印记录
        </Button>
        <May route="activity.remove">
          <Button type="link" size="small" aria-label={`删除 ${activity.name}`} onClick={() => void remove.run({ id: activity.id })}>
            删除
          </Button>
        </May>
      </span>
    </li>
  );
};

const Head = ({ count, onAdd }: { readonly count: number; readonly onAdd: () => void }) => {
  const file = useFileSaving('activity.file');
  return (
    <>
      <div className="part-line">
        <p className="party-answer">
          已办 <strong className="figures">{count}</strong> 次活动
        </p>
        <div className="page-actions">
          <May route="activity.file">
            <Button loading={file.busy} onClick={() => void file.save({})}>
              存成 Excel
            </Button>
          </May>
          <May route="activity.save">
            <Button type="primary" onClick={onAdd}>
              登记支部活动
            </Button>
          </May>
        </div>
      </div>
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
    </>
  );
};

const NoActivities = ({ onAdd }: { readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有登记过支部活动"
    action={
      <May route="activity.save">
        <Button type="primary" onClick={onAdd}>
          登记第一次
        </Button>
      </May>
    }
  >
    支部成立、重温入党誓词、主题党日、卫生清扫、走访慰问，都记在这里：谁参加、说了什么誓词、做成了什么，随时能打印活动记录。
  </EmptyState>
);

interface PartProps {
  readonly people: readonly Person[];
  readonly today: LocalDate;
}

/** 支部活动, the newest on top. */
export const ActivitiesPart = ({ people, today }: PartProps) => {
  const { data, error, refetch } = useHostQuery('activity.list', {});
  const [open, setOpen] = useState<Activity | 'new' | null>(null);
  const [printing, setPrinting] = useState<Activity | null>(null);
  const add = () => setOpen('new');
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data?.length === 0 && <NoActivities onAdd={add} />}
      {data && data.length > 0 && (
        <>
          <Head count={data.filter(({ date }) => date <= today).length} onAdd={add} />
          <ul className="plain-list" aria-label="支部活动">
            {data.map((one) => (
              <Line key={one.id} activity={one} onOpen={() => setOpen(one)} onPrint={() => setPrinting(one)} />
            ))}
          </ul>
        </>
      )}
      {open && <ActivityDrawer activity={open === 'new' ? null : open} people={people} today={today} onClose={() => setOpen(null)} />}
      {printing && (
        <PrintDialog
          title={`活动记录：${printing.name}`}
          document={{ kind: 'activity-record', activityId: printing.id }}
          onClose={() => setPrinting(null)}
        />
      )}
    </>
  );
};
