import { Button } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { Assignment } from '#core/duty/duty.ts';
import type { Alternatives } from '#core/duty/planner/alternative.ts';
import { useWork } from '#renderer/api/use-work.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

interface WeighOthersProps {
  readonly period: DutyPeriod;
  readonly assignment: Assignment;
  readonly name: string;
}

/** Beyond these the sentences repeat themselves. */
const MOST_SHOWN = 8;

/** 为什么是这个人: why somebody has a duty, and what it would cost the plan if another had it. */
export const WeighOthers = ({ period, assignment, name }: WeighOthersProps) => {
  const weigh = useWork('duty.weigh');
  const [found, setFound] = useState<Alternatives | null>(null);
  const ask = async () => {
    const { date, shiftId, dutyPostId, personId } = assignment;
    const outcome = await weigh.run({ period: { from: period.from, to: period.to }, place: { date, shiftId, dutyPostId, personId } });
    if (outcome.ok) setFound(outcome.value);
  };
  return (
    <div className="weigh-others">
      {!found && !weigh.busy && (
        <Button size="small" onClick={() => void ask()}>
          为什么排 {name}，换别人会怎样
        </Button>
      )}
      {weigh.busy && <Busy label="正在逐个比较…" />}
      <FailureNotice failure={weigh.failure} />
      {found && (
        <div role="status">
          {found.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          <ul>
            {found.others.slice(0, MOST_SHOWN).map((other) => (
              <li key={other.personId}>{other.sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
