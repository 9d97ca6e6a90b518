import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { addDays } from '#core/time/local-date.ts';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ChangeForm } from './change-form.tsx';
import { ChangeLog } from './change-log.tsx';
import { VersionList } from './version-list.tsx';
import './plan-versions.css';
import { May } from '#renderer/ui/may.tsx';

/** How far the log looks back and ahead. */
const LOG_DAYS = 90;

/** 发布与变动: what hangs at the gate, and what happened to it since? */
export const PlanVersionsPage = () => {
  const [recording, setRecording] = useState(false);
  const today = useToday();
  const period = { from: addDays(today, -LOG_DAYS), to: addDays(today, LOG_DAYS) };
  return (
    <PageFrame
      title="发布与变动"
      question="贴出去的是哪一版？后来变了什么？"
      wide
      actions={
        <May route="dutyChange.record">
          <Button type="primary" onClick={() => setRecording(true)}>
            登记变动
          </Button>
        </May>
      }
    >
      <Tabs
        items={[
          { key: 'versions', label: '各版', children: <VersionList /> },
          { key: 'changes', label: '变动记录', children: <ChangeLog period={period} /> },
        ]}
      />
      {recording && <ChangeForm today={today} onClose={() => setRecording(false)} />}
    </PageFrame>
  );
};
