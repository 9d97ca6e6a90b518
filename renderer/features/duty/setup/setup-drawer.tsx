import { Drawer, Tabs } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import { DemandForm } from './demand-form.tsx';
import { PostsForm } from './posts-form.tsx';
import { RulesForm } from './rules-form.tsx';
import { ShiftsForm } from './shifts-form.tsx';

interface SetupDrawerProps {
  readonly period: DutyPeriod;
  readonly onClose: () => void;
}

/** 岗位、班次、人数、规则: what every plan starts from. Each part is saved on its own and can be undone. */
export const SetupDrawer = ({ period, onClose }: SetupDrawerProps) => {
  const { posts, shifts, rules } = period.setup;
  return (
    <Drawer open onClose={onClose} size="min(48rem, 100vw)" title="岗位、班次和规则">
      <Tabs
        destroyOnHidden
        items={[
          { key: 'posts', label: '岗位', children: <PostsForm posts={posts} /> },
          { key: 'shifts', label: '班次', children: <ShiftsForm key={JSON.stringify(shifts)} shifts={shifts} /> },
          { key: 'demand', label: '人数', children: <DemandForm period={period} /> },
          { key: 'rules', label: '规则', children: <RulesForm key={JSON.stringify(rules)} rules={rules} /> },
        ]}
      />
    </Drawer>
  );
};
