import { useState } from 'react';
import { Link } from 'react-router';
import { type TallyView, tallyCounts } from '#core/figures/tallies.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { type FigureSpan, spanWords } from './figure-span.ts';
import { TallyCounter } from './tally-counter.tsx';
import { TallyEntries } from './tally-entries.tsx';
import { TallyTable } from './tally-table.tsx';
import { kinds, useTally } from './use-tally.ts';

const Answer = ({ view, days }: { readonly view: TallyView | undefined; readonly days: number }) => (
  <p className="count-answer">
    {spanWords(days)}发布信息 <strong className="figures">{view?.totals.messages ?? 0}</strong> 条，接听来电{' '}
    <strong className="figures">{view?.totals.calls ?? 0}</strong> 次，居民困难{' '}
    <strong className="figures">{view?.difficulties ?? 0}</strong> 起
  </p>
);

const Counters = ({ date, view }: { readonly date: LocalDate; readonly view: TallyView | undefined }) => {
  const { add, onKeyDown } = useTally(date);
  const totals = view?.days.find((day) => day.date === date)?.counts ?? tallyCounts(() => 0);
  return (
    <May route="tally.save">
      {/* the keys belong to the counters alone and act while one of their buttons has the focus */}
      <ul className="tally-counters" aria-label={`${dateWords(date)}的计数`} onKeyDown={onKeyDown}>
        {kinds.map((kind, index) => (
          <TallyCounter key={kind} kind={kind} keyName={String(index + 1)} total={totals[kind]} onAdd={(count) => add(kind, count)} />
        ))}
      </ul>
    </May>
  );
};

interface TallyPartProps {
  readonly span: FigureSpan;
  readonly days: number;
  readonly today: LocalDate;
}

/** 宣传计数: counters to be pressed as things happen, or filled in at the day's end. */
export const TallyPart = ({ span, days, today }: TallyPartProps) => {
  const { data: view, error, refetch } = useHostQuery('tally.list', span);
  const [date, setDate] = useState(today);
  const { data: day } = useHostQuery('tally.list', { from: date, to: date });
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      <Answer view={view} days={days} />
      <div className="row tally-day">
        <label htmlFor="tally-date">记在哪一天</label>
        <DateInput id="tally-date" value={date} onChange={(chosen) => chosen && chosen <= today && setDate(chosen)} />
        <span className="quiet">光标在下面的按钮上时，按 1 到 {kinds.length} 各加一</span>
      </div>
      <Counters date={date} view={day} />
      <TallyEntries date={date} />
      <p className="quiet">
        困难不用在这里记：收到的<Link to="/service">诉求</Link>
        里除去政策咨询，就是困难。登记成诉求的来电已经算在来电里，不用再点；没有登记的来电在这里点。 日均按记过数的天算。
      </p>
      {view && view.days.length > 0 && <TallyTable view={view} />}
    </>
  );
};
