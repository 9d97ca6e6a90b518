import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { AboutPanel } from './about-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { DisplayPanel } from './display-panel.tsx';
import { PostPanel } from './post-panel.tsx';
import { UpdatePanel } from './update-panel.tsx';
import { VerifyPanel } from './verify-panel.tsx';

interface SettingsPageProps {
  /** other features' parts, put in by the shell */
  readonly restore: ReactNode;
  readonly history: ReactNode;
  readonly closing: ReactNode;
  readonly privacy: ReactNode;
}

/** 设置: how is this post set up, and is everything safe? `?tab=` opens a part. */
export const SettingsPage = ({ restore, history, closing, privacy }: SettingsPageProps) => {
  const [params, setParams] = useSearchParams();
  const items = [
    { key: 'post', label: '指挥所', children: <PostPanel /> },
    { key: 'display', label: '显示', children: <DisplayPanel /> },
    { key: 'backup', label: '备份', children: <BackupPanel /> },
    { key: 'restore', label: '恢复', children: restore },
    { key: 'history', label: '操作记录', children: history },
    { key: 'verify', label: '核对', children: <VerifyPanel /> },
    { key: 'privacy', label: '隐私', children: privacy },
    { key: 'closing', label: '撤销支部', children: closing },
    { key: 'update', label: '更新', children: <UpdatePanel /> },
    { key: 'about', label: '文件在哪里', children: <AboutPanel /> },
  ];
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
