import { Button } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** Posts, shifts, heads wanted and people: without one of them there is nothing to plan. */
export const readyToPlan = (period: DutyPeriod): boolean =>
  period.setup.posts.length > 0 &&
  period.setup.shifts.length > 0 &&
  [...period.setup.demand, ...period.setup.variants].some((cell) => cell.heads > 0) &&
  period.people.some((person) => !person.removed);

/** The first step that is still missing. */
export const DutyStart = ({ period, onSetUp }: { readonly period: DutyPeriod; readonly onSetUp: () => void }) => {
  if (!period.people.some((person) => !person.removed)) {
    return (
      <EmptyState title="这里会是值班表：每天每班，谁在哪个岗位">
        先在花名册里添加或导入人员，再来排班。也可以打开示例指挥所，看看排好的样子。
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="这里会是值班表：每天每班，谁在哪个岗位"
      action={
        <Button type="primary" onClick={onSetUp}>
          设岗位和人数
        </Button>
      }
    >
      先写明有哪些岗位、分几班、每班每岗要几个人，再一键排班。
    </EmptyState>
  );
};
