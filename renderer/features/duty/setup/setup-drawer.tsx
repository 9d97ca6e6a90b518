import { Drawer, Tabs } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import { DemandForm } from './demand-form.tsx';
import { HolidaysForm } from './holidays-form.tsx';
import { LeadersForm } from './leaders-form.tsx';
import { PhasesForm } from './phases-form.tsx';
import { PostsForm } from './posts-form.tsx';
import { RulesForm } from './rules-form.tsx';
import { ShiftsForm } from './shifts-form.tsx';
import './setup.css';

interface SetupDrawerProps {
  readonly period: DutyPeriod;
  readonly onClose: () => void;
}

/** A form starts anew when what is saved changes, by undo or in another window. */
const keyOf = (...saved: readonly unknown[]): string => JSON.stringify(saved);

/** 岗位、班次、人数、规则、日历、带班: what every plan starts from. Each part is saved on its own and can be undone. */
export const SetupDrawer = ({ period, onClose }: SetupDrawerProps) => {
  const { posts, shifts, demand, variants, rules, ruleReasons, phases, holidays } = period.setup;
  const days = (
    <>
      <PhasesForm key={keyOf(phases)} phases={phases} firstDay={period.from} />
      <HolidaysForm holidays={holidays} firstYear={Number(period.from.slice(0, 4))} />
    </>
  );
  return (
    <Drawer open onClose={onClose} size="min(52rem, 100vw)" title="岗位、班次和规则">
      <Tabs
        destroyOnHidden
        items={[
          { key: 'posts', label: '岗位', children: <PostsForm posts={posts} /> },
          { key: 'shifts', label: '班次', children: <ShiftsForm key={keyOf(shifts)} period={period} /> },
          { key: 'demand', label: '人数', children: <DemandForm key={keyOf(posts, shifts, demand, variants)} period={period} /> },
          { key: 'rules', label: '规则', children: <RulesForm key={keyOf(rules, ruleReasons)} period={period} /> },
          { key: 'days', label: '阶段和节假日', children: days },
          { key: 'leaders', label: '带班', children: <LeadersForm period={period} /> },
        ]}
      />
    </Drawer>
  );
};
