import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { RouteName } from '#core/contract/routes.ts';
import { mayDo, useMe } from '#renderer/api/use-me.ts';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { AboutPanel } from './about-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { DisplayPanel } from './display-panel.tsx';
import { PostPanel } from './post-panel.tsx';
import { UpdatePanel } from './update-panel.tsx';
import { VerifyPanel } from './verify-panel.tsx';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
  /** the route without which the part says nothing */
  readonly needs?: RouteName;
}

interface SettingsPageProps {
  /** other features' parts, put in by the shell */
  readonly accounts: ReactNode;
  readonly restore: ReactNode;
  readonly history: ReactNode;
  readonly trash: ReactNode;
  readonly closing: ReactNode;
  readonly privacy: ReactNode;
}

/** 设置: how is this post set up, and is everything safe? `?tab=` opens a part. */
export const SettingsPage = ({ accounts, restore, history, trash, closing, privacy }: SettingsPageProps) => {
  const [params, setParams] = useSearchParams();
  const { role } = useMe();
  const parts: readonly Part[] = [
    { key: 'post', label: '指挥所', children: <PostPanel /> },
    { key: 'display', label: '显示', children: <DisplayPanel /> },
    { key: 'accounts', label: '使用人', children: accounts },
    { key: 'backup', label: '备份', children: <BackupPanel />, needs: 'backup.run' },
    { key: 'restore', label: '恢复', children: restore, needs: 'backup.run' },
    { key: 'history', label: '操作记录', children: history, needs: 'audit.list' },
    { key: 'trash', label: '回收站', children: trash, needs: 'trash.list' },
    { key: 'verify', label: '核对', children: <VerifyPanel /> },
    { key: 'privacy', label: '隐私', children: privacy, needs: 'privacy.state' },
    { key: 'closing', label: '撤销支部', children: closing, needs: 'closing.purge' },
    { key: 'update', label: '更新', children: <UpdatePanel />, needs: 'update.apply' },
    { key: 'about', label: '文件在哪里', children: <AboutPanel /> },
  ];
  // what only the secretary can do is no riddle for the others: it is not there
  const items = parts.filter(({ needs }) => needs === undefined || mayDo(role, needs).may).map(({ needs: _needs, ...part }) => part);
  return (
    <PageFrame title="设置" question="资料放好了吗？字够大吗？">
      <Tabs
        activeKey={params.get('tab') ?? 'post'}
        onChange={(tab) => setParams({ tab }, { replace: true })}
        items={items}
        destroyOnHidden={false}
      />
    </PageFrame>
  );
};
