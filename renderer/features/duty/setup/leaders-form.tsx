import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { LeaderDays } from './leader-days.tsx';
import { LeaderRotation, type Turn } from './leader-rotation.tsx';

/** 带班: who leads each day of the period, or each shift. */
export const LeadersForm = ({ period }: { readonly period: DutyPeriod }) => {
  const { data: named, error, refetch } = useHostQuery('setup.leaders', { from: period.from, to: period.to });
  const [chosen, setChosen] = useState<Turn | null>(null);
  if (!named) return error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开带班表…" />;
  const turn = chosen ?? (named.some(({ shiftId }) => shiftId !== null) ? 'shift' : 'day');
  return (
    <>
      <LeaderRotation period={period} named={named} turn={turn} onTurn={setChosen} />
      <LeaderDays period={period} named={named} turn={turn} />
    </>
  );
};
