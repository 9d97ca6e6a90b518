import { Button } from 'antd';
import { useState } from 'react';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { NewRunDrawer } from './new-run/new-run-drawer.tsx';
import { RunDesk } from './run-desk.tsx';
import { RunList } from './run-list.tsx';
import { UnitDesk } from './unit-desk.tsx';
import { useRunAddress } from './use-run-address.ts';
import './runs.css';
import { May } from '#renderer/ui/may.tsx';

const RunsOverview = () => {
  const { data: runs, error, refetch, isPending } = useHostQuery('run.list', {});
  const [adding, setAdding] = useState(false);
  const address = useRunAddress();
  const add = (
    <May route="run.create">
      <Button type="primary" onClick={() => setAdding(true)}>
        新建分发
      </Button>
    </May>
  );
  return (
    <PageFrame title="入户分发" question="每户都送到了吗？" actions={runs && runs.length > 0 ? add : null}>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {isPending && <Busy label="正在打开…" />}
      {runs?.length === 0 && (
        <EmptyState title="这里安排挨家挨户的分发" action={add}>
          例如每户 60 斤白菜：定好每户多少、几天、几个队，程序排出哪个单元哪天由哪个队送，印出签收表，送一户勾一户，最后和库存对账。
        </EmptyState>
      )}
      {runs && runs.length > 0 && <RunList runs={runs} onOpen={address.openRun} />}
      {adding && <NewRunDrawer onClose={() => setAdding(false)} onCreated={address.openRun} />}
    </PageFrame>
  );
};

/** 入户分发: the runs, one of them, or the doors of one of its units. */
export const DistributionRunsPage = () => {
  const { runId, unitId } = useRunAddress();
  if (runId === null) return <RunsOverview />;
  return unitId === null ? <RunDesk runId={runId} /> : <UnitDesk key={unitId} runId={runId} unitId={unitId} />;
};
