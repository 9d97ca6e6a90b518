import { Button } from 'antd';
import { useState } from 'react';
import { NOT_A_PERSON } from '#core/supplies/use-shares.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FlowChart } from './flow-chart.tsx';
import { FlowTable } from './flow-table.tsx';
import { lastDays, PeriodPart } from './period-part.tsx';
import { SharesPart } from './shares-part.tsx';

/** One item: day by day, by group, by person, and all of it as a file. */
export const ItemUsePart = ({ itemId, today }: { readonly itemId: string; readonly today: LocalDate }) => {
  const [period, setPeriod] = useState(() => lastDays(today, 14));
  const { data: use, error, refetch } = useHostQuery('use.item', { itemId, period });
  const file = useFileSaving('use.file');
  return (
    <section aria-label={use ? `${use.item.name}的用量` : '用量'}>
      <div className="use-head">
        <h2>{use?.item.name ?? ''} 收了多少，用了多少</h2>
        <Button loading={file.busy} onClick={() => void file.save({ itemId, period })}>
          存成 Excel
        </Button>
      </div>
      <PeriodPart today={today} period={period} onChange={setPeriod} />
      <FailureNotice failure={error ?? file.failure} onRetry={() => void refetch()} />
      {!use && !error && <Busy label="正在统计…" />}
      {use && (
        <>
          <div className="use-beside">
            <FlowChart use={use} />
            <FlowTable use={use} />
          </div>
          <SharesPart title="哪些小组用的" shares={use.groups} unit={use.item.unit} />
          {use.people.some((share) => share.name !== NOT_A_PERSON) && (
            <SharesPart title="哪些人领用的" shares={use.people} unit={use.item.unit} />
          )}
          {use.groups.length === 0 && <p className="quiet">这段时间没有发放。</p>}
        </>
      )}
    </section>
  );
};
