import { Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GateView } from '#core/figures/gate.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { type FigureSpan, spanWords } from './figure-span.ts';
import { GateChart } from './gate-chart.tsx';
import { GateDays, GateShifts } from './gate-tables.tsx';

const Answer = ({ view, days }: { readonly view: GateView; readonly days: number }) => (
  <>
    {view.days.length === 0 ? (
      <p className="count-answer">{spanWords(days)}还没有签过字的交接单</p>
    ) : (
      <p className="count-answer">
        {spanWords(days)}日均查验 <strong className="figures">{view.daily.people}</strong> 人次、
        <strong className="figures">{view.daily.vehicles}</strong> 辆车；共劝返{' '}
        <strong className="figures">{view.totals.turnedBack}</strong> 人次，异常 <strong className="figures">{view.totals.abnormal}</strong>{' '}
        人次
      </p>
    )}
    <p className="quiet">
      数字来自交接单，只在<Link to="/duty/handover">“交接班”</Link>里填和改。日均按有交接单的 {view.days.length}{' '}
      天算；异常是体温异常、红码、黄码之和。
      {view.drafts > 0 && <span className="look">有 {view.drafts} 班还没签字，没有算进去。</span>}
    </p>
  </>
);

const NoSheets = ({ days }: { readonly days: number }) => (
  <EmptyState title={`${spanWords(days)}还没有写交接单`} action={<Link to="/duty/handover">去写这一班的交接单</Link>}>
    每班交接时填查验人次、车辆、劝返和异常，交班人签字以后，这里按班、按天、按日均算好。只记数，不记人。
  </EmptyState>
);

/** 卡口查验: how many a day, and how the days compare. */
export const GatePart = ({ span, days }: { readonly span: FigureSpan; readonly days: number }) => {
  const { data: view, error, refetch } = useHostQuery('gate.figures', span);
  const [by, setBy] = useState<'day' | 'shift' | null>(null);
  const shown = by ?? (view?.days.length === 0 ? 'shift' : 'day');
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!view && !error && <Busy label="正在统计…" />}
      {view && view.shifts.length === 0 && <NoSheets days={days} />}
      {view && view.shifts.length > 0 && (
        <>
          <Answer view={view} days={days} />
          <GateChart view={view} />
          <Segmented<'day' | 'shift'>
            aria-label="表怎么列"
            value={shown}
            onChange={setBy}
            options={[
              { value: 'day', label: '按天' },
              { value: 'shift', label: '按班' },
            ]}
          />
          {shown === 'day' ? <GateDays view={view} /> : <GateShifts view={view} />}
        </>
      )}
    </>
  );
};
