import { useState } from 'react';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { DashboardActions } from './dashboard-actions.tsx';
import { DayChart } from './day-chart.tsx';
import { FigureGroups } from './figure-groups.tsx';
import { drawnSpan, type Span, type SpanName, spanBefore, spanOf } from './figures-span.ts';
import { GoodsTable } from './goods-table.tsx';
import { Headline } from './headline.tsx';
import { KindsChart } from './kinds-chart.tsx';
import { PeriodBar } from './period-bar.tsx';
import './dashboard.css';

const Drawings = ({ span }: { readonly span: Span }) => {
  const days = useHostQuery('figures.days', drawnSpan(span)).data;
  if (!days) return null;
  return (
    <>
      <DayChart title="每天查验人次" names={['gatePeople']} days={days} />
      <DayChart title="每天的诉求" names={['requestsReceived', 'requestsDone']} days={days} />
      <DayChart title="每天配送和快递" names={['deliveriesDone', 'parcelsDelivered']} days={days} />
      <DayChart title="每天排查和包保" names={['visits', 'contacts']} days={days} />
    </>
  );
};

/** 数据: what was done in these days, each number with what it counts and where it comes from. */
export const DashboardPage = () => {
  const today = useToday();
  const post = useHostQuery('post.get', {}).data;
  const [name, setName] = useKeptState<SpanName>('figures-span', 'today');
  const [own, setOwn] = useState<Span | null>(null);
  const span = own ?? spanOf(name, today, post?.foundedOn ?? today);
  const before = spanBefore(own ? null : name, span);
  const { data: figures, error, refetch } = useHostQuery('figures.site', span);
  const earlier = useHostQuery('figures.site', before?.span ?? span, { enabled: before !== null }).data;
  return (
    <PageFrame title="数据" question="这几天做了多少事？" wide actions={<DashboardActions span={span} />}>
      <PeriodBar
        name={own ? null : name}
        span={span}
        onName={(next) => {
          setOwn(null);
          setName(next);
        }}
        onSpan={setOwn}
      />
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!figures && !error && <Busy label="正在统计…" />}
      {figures && (
        <>
          <Headline figures={figures} before={before && earlier ? { figures: earlier, word: before.word } : null} />
          <FigureGroups figures={figures} />
          <div className="figure-drawings">
            <Drawings span={span} />
            <KindsChart figures={figures} />
            <GoodsTable figures={figures} />
          </div>
        </>
      )}
    </PageFrame>
  );
};
