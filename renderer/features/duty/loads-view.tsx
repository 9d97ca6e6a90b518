import type { DutyLoad } from '#core/contract/results.ts';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { LoadsChart } from './loads-chart.tsx';
import { LoadsTable } from './loads-table.tsx';
import type { Period } from './period.ts';
import { nameTable } from './posts-model.ts';

/** 公平表 of the saved plan: people dispute what they cannot see, so everybody's figures stand here. */
export const LoadsView = ({ period, people }: { readonly period: Period; readonly people: readonly Person[] }) => {
  const { data, error, refetch } = useHostQuery('duty.loads', period);
  const names = nameTable(people);
  const nameOf = (load: DutyLoad) => names.get(load.personId) ?? '（已移出）';
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy label="正在统计每人的班次…" />;
  return (
    <div className="loads">
      <LoadsChart loads={data} nameOf={nameOf} />
      <LoadsTable loads={data} nameOf={nameOf} />
    </div>
  );
};
