import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { changeSentence, type DutyChange, dutyChangeKinds } from '#core/duty/duty-change.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { TakeBackForm } from './take-back-form.tsx';

const What = ({ change }: { readonly change: DutyChange }) => (
  <>
    <span className={change.takenBack ? 'change-gone' : ''}>{changeSentence(change)}</span>
    {change.takenBack && <Tag>已撤回</Tag>}
    {change.breaches.length > 0 && <div className="quiet">登记时的提醒：{change.breaches.join('；')}</div>}
    {change.decision && <div className="quiet">书记决定：{change.decision}</div>}
  </>
);

/** 变动记录: nothing is ever removed from it; a mistake is taken back by one more line. */
export const ChangeLog = ({ period }: { readonly period: { readonly from: LocalDate; readonly to: LocalDate } }) => {
  const { data, error, refetch } = useHostQuery('dutyChange.list', period, { keepBefore: true });
  const [takingBack, setTakingBack] = useState<DutyChange | null>(null);
  if (!data) return error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开变动记录…" />;
  if (data.length === 0) {
    return <EmptyState title="还没有变动">发布以后的换班、顶班、缺岗、加班都记在这里，写明谁同意、为什么；只增不改。</EmptyState>;
  }
  return (
    <>
      <Table<DutyChange>
        rowKey="id"
        pagination={false}
        dataSource={[...data]}
        columns={[
          { title: '登记时间', render: (_, one) => timeWords(one.at) },
          { title: '类别', render: (_, one) => dutyChangeKinds[one.kind] },
          { title: '内容', render: (_, one) => <What change={one} /> },
          { title: '同意人', dataIndex: 'agreedBy' },
          { title: '原因', dataIndex: 'reason' },
          { title: '登记人', dataIndex: 'recordedBy' },
          {
            title: '',
            key: 'actions',
            render: (_, one) =>
              one.kind !== 'takeBack' &&
              !one.takenBack && (
                <Button aria-label={`撤回 ${changeSentence(one)}`} onClick={() => setTakingBack(one)}>
                  撤回
                </Button>
              ),
          },
        ]}
      />
      {takingBack && <TakeBackForm change={takingBack} onClose={() => setTakingBack(null)} />}
    </>
  );
};
