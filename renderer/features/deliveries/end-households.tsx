import { Button } from 'antd';
import { useState } from 'react';
import type { IsolatedHousehold } from '#core/service/deliveries/delivery.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';

interface EndHouseholdsProps {
  readonly households: readonly IsolatedHousehold[];
  readonly today: LocalDate;
  readonly onDone: () => void;
}

/** 解除 or 删除 of the chosen households. */
export const EndHouseholds = ({ households, today, onDone }: EndHouseholdsProps) => {
  const [until, setUntil] = useState(today);
  const ids = households.map(({ id }) => id);
  const end = useAct('isolated.end', { inPlace: true, done: ({ ended }) => `${ended} 户送到${dateWords(until)}为止` });
  const remove = useAct('isolated.remove', { inPlace: true, done: ({ removed }) => `已删除 ${removed} 户` });
  const finish = (answer: { readonly ok: boolean }) => {
    if (answer.ok) onDone();
  };
  return (
    <May route="isolated.end">
      <div className="chosen-bar" role="toolbar" aria-label={`已选 ${ids.length} 户`}>
        <strong className="figures">已选 {ids.length} 户</strong>
        <span>最后一天送</span>
        <DateInput aria-label="最后一天" value={until} onChange={(next) => next && setUntil(next)} />
        <Button type="primary" loading={end.busy} onClick={() => void end.run({ ids, until }).then(finish)}>
          解除 {ids.length} 户
        </Button>
        <Button loading={remove.busy} onClick={() => void remove.run({ ids }).then(finish)}>
          登记错了，删除
        </Button>
      </div>
      <FailureNotice failure={end.failure ?? remove.failure} />
    </May>
  );
};
