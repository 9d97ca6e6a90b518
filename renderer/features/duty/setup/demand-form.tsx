import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { shiftTimes } from '../shift-times.ts';
import { feasibilityOf, feasibilityWords } from './feasibility-words.ts';

const keyOf = (dutyPostId: string, shiftId: string) => `${dutyPostId} ${shiftId}`;

/** 人数: heads wanted at each post in each shift, every day; says at once whether the roster can hold it. */
export const DemandForm = ({ period }: { readonly period: DutyPeriod }) => {
  const { setup } = period;
  const [heads, setHeads] = useState<ReadonlyMap<string, number>>(
    new Map(setup.demand.map((cell) => [keyOf(cell.dutyPostId, cell.shiftId), cell.heads])),
  );
  const save = useAct('duty.saveDemand', { inPlace: true, done: () => '每班人数已保存' });
  if (setup.posts.length === 0 || setup.shifts.length === 0) return <EmptyState title="先设好岗位和班次，再来写每班要几个人" />;

  const demand = setup.posts.flatMap((post) =>
    setup.shifts.map((shift) => ({ dutyPostId: post.id, shiftId: shift.id, heads: heads.get(keyOf(post.id, shift.id)) ?? 0 })),
  );
  const feasible = feasibilityOf(period, demand);
  return (
    <PlainForm label="每班人数" onSubmit={() => void save.run({ demand })}>
      <p className="quiet">每天都按这个人数排。0 = 这一班不设人。每个卡口建议不少于 2 人。</p>
      <div className="setup-scroll">
        <table className="setup-table">
          <thead>
            <tr>
              <th scope="col">班次</th>
              {setup.posts.map((post) => (
                <th key={post.id} scope="col">
                  {post.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {setup.shifts.map((shift) => (
              <tr key={shift.id}>
                <th scope="row">
                  {shift.name} <span className="quiet figures">{shiftTimes(shift)}</span>
                </th>
                {setup.posts.map((post) => (
                  <td key={post.id}>
                    <InputNumber
                      aria-label={`${shift.name} ${post.name} 人数`}
                      min={0}
                      max={50}
                      precision={0}
                      value={heads.get(keyOf(post.id, shift.id)) ?? 0}
                      onChange={(value) => setHeads(new Map(heads).set(keyOf(post.id, shift.id), value ?? 0))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className={feasible.enough ? '' : 'plan-bad'}>
        {feasibilityWords(feasible)}
      </p>
      <FailureNotice failure={save.failure} />
      <Button type="primary" htmlType="submit" loading={save.busy}>
        保存人数
      </Button>
    </PlainForm>
  );
};
