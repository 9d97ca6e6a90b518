import { Button } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';

/** Filled, open, broken: the state of the plan in one line. */
export const PlanState = ({ period, onOpen }: { readonly period: DutyPeriod; readonly onOpen: () => void }) => {
  const open = period.open.reduce((sum, place) => sum + place.missing, 0);
  const hard = period.breaches.filter((breach) => breach.hard).length;
  const soft = period.breaches.length - hard;
  return (
    <div className="plan-state" role="status">
      <span>
        已排 <strong className="figures">{period.assignments.length}</strong> 人次
      </span>
      <span className={open > 0 ? 'plan-bad' : ''}>
        空缺 <strong className="figures">{open}</strong> 人次
      </span>
      <span className={hard > 0 ? 'plan-bad' : ''}>
        违规 <strong className="figures">{hard}</strong> 处
      </span>
      {soft > 0 && (
        <span>
          提醒 <strong className="figures">{soft}</strong> 处
        </span>
      )}
      {open + hard + soft > 0 && <Button onClick={onOpen}>逐条看</Button>}
    </div>
  );
};
