import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { type BranchData, useBranchData } from './branch-data.ts';
import { BuildingsView } from './buildings/buildings-view.tsx';
import { ChartView } from './chart/chart-view.tsx';
import { GroupsView } from './groups/groups-view.tsx';
import { OfficesView } from './offices/offices-view.tsx';
import { PioneersView } from './pioneers/pioneers-view.tsx';
import { RolesView } from './roles/roles-view.tsx';
import './branch.css';

export type BranchTab = 'chart' | 'buildings' | 'offices' | 'groups' | 'pioneers' | 'roles';

interface Part {
  readonly key: BranchTab;
  readonly label: string;
  readonly show: (data: BranchData, go: (tab: BranchTab) => void) => ReactNode;
}

const parts: readonly Part[] = [
  {
    key: 'chart',
    label: '责任图',
    show: (data, go) => <ChartView data={data} onBuildings={() => go('buildings')} onOffices={() => go('offices')} />,
  },
  { key: 'buildings', label: '楼栋和单元', show: (data) => <BuildingsView data={data} /> },
  { key: 'offices', label: '支部和任职', show: (data) => <OfficesView data={data} /> },
  { key: 'groups', label: '工作组', show: (data) => <GroupsView data={data} /> },
  { key: 'pioneers', label: '党员先锋岗', show: (data) => <PioneersView data={data} /> },
  { key: 'roles', label: '七大员', show: (data) => <RolesView data={data} /> },
];

/** 组织: who answers for which part? */
export const BranchPage = () => {
  const { data, error, retry } = useBranchData();
  const [tab, setTab] = useKeptState<BranchTab>('branch-tab', 'chart');
  return (
    <PageFrame title="组织" question="谁对哪一片负责？">
      <FailureNotice failure={error} onRetry={retry} />
      {!data && !error && <Busy label="正在读取组织…" />}
      {data && (
        <Tabs
          className="branch-tabs"
          activeKey={tab}
          onChange={(key) => setTab(key as BranchTab)}
          destroyOnHidden
          items={parts.map(({ key, label, show }) => ({ key, label, children: show(data, setTab) }))}
        />
      )}
    </PageFrame>
  );
};
